import type { Stretch } from '../model/stretch';
import { type Piece, patternOf } from './query';
import { folded } from './terms';

const LINES = 2;
/** So much of a line is shown, and so much of it in front of the first hit. */
const LONG = 140;
const BEFORE = 40;

/** The lines of a text that have most of the pieces, at most two, in the order of the text, with every hit marked. */
export function markedLines(text: string, pieces: readonly Piece[]): Stretch[][] {
  const patterns = pieces.map(patternOf);
  const found = text.split('\n').flatMap((line, order) => {
    const hits = patterns.map((pattern) => placesOf(folded(line), pattern));
    const count = hits.filter((places) => places.length > 0).length;
    return count === 0 ? [] : [{ line, order, count, hits: hits.flat() }];
  });
  return found
    .sort((a, b) => b.count - a.count || a.order - b.order)
    .slice(0, LINES)
    .sort((a, b) => a.order - b.order)
    .map(({ line, hits }) => cut(line, joined(hits)));
}

type Span = [from: number, to: number];

function placesOf(line: string, pattern: RegExp): Span[] {
  return Array.from(line.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}

/** Spans in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function cut(line: string, hits: readonly Span[]): Stretch[] {
  const first = hits[0]?.[0] ?? 0;
  const from = line.length <= LONG ? 0 : whole(line, Math.max(0, first - BEFORE));
  const to = whole(line, Math.min(line.length, from + LONG));
  const stretches: Stretch[] = from > 0 ? [{ text: '…', hit: false }] : [];
  let at = from;
  const add = (end: number, hit: boolean) => {
    if (end > at) stretches.push({ text: line.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const [start, end] of hits) {
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return to < line.length ? [...stretches, { text: '…', hit: false }] : stretches;
}

/** The place itself, or the one before it where it would part the two halves of a character. */
function whole(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
