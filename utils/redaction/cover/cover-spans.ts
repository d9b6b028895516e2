import type { CoverReason, TextCover } from '../../model/redaction';
import { findInBase64 } from './cover-base64';
import { fold } from './cover-fold';
import { type CoverPattern, coverPattern } from './cover-pattern';
import { readings, View } from './cover-views';

/** A text that is covered, ready to be looked for. */
export interface Cover extends CoverPattern {
  reason: CoverReason;
}

/** Where something covered stands: UTF-16 offsets, `end` exclusive. */
export interface CoveredSpan {
  start: number;
  end: number;
  reason: CoverReason;
}

/** The texts that are not lifted, ready to be looked for. */
export function coversOf(texts: readonly TextCover[]): Cover[] {
  return texts.flatMap(({ text, reason, lifted }) => {
    const found = lifted ? null : coverPattern(text, reason);
    return found === null ? [] : [{ ...found, reason }];
  });
}

/** Every place of a text in which something covered stands, in whatever way it is written there; in order, without overlap. */
export function findCovered(source: string | View, covers: readonly Cover[]): CoveredSpan[] {
  if (covers.length === 0) return [];
  const first = typeof source === 'string' ? new View(source) : source;
  const strong = covers.filter((cover) => cover.strong);
  const inPlain = (said: string) => findPlain(said, strong);
  // What is in base64 may be encoded again.
  const inBytes = (said: string) =>
    readings(new View(said)).flatMap((view) =>
      [...inPlain(view.text), ...findInBase64(view.text, inPlain)].map((span) => ({
        ...span,
        ...view.source(span.start, span.end),
      })),
    );
  const spans = readings(first).flatMap((view) =>
    [...findPlain(view.text, covers), ...findInBase64(view.text, inBytes)].map((span) => ({
      ...span,
      ...view.source(span.start, span.end),
    })),
  );
  return merged(spans);
}

/** Joins what overlaps; the first of them gives the reason. */
export function merged<Span extends CoveredSpan>(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function findPlain(text: string, covers: readonly Cover[]): CoveredSpan[] {
  const folded = fold(text);
  return covers.flatMap(({ pattern, reason }) =>
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      reason,
    })),
  );
}
