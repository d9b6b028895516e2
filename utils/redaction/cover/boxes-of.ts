import type { PictureCover, TextCover } from '../../model/redaction';
import type { TextPlaces, TextRun } from '../../model/text-places';
import { coversOf, findCovered } from './cover-spans';

/** Letters reach a little beyond the box that the browser tells of them. */
const MARGIN = 2;

type Box = Pick<PictureCover, 'x' | 'y' | 'width' | 'height'>;

/**
 * The boxes that cover the words of `covers` in the pictures of one exhibit; pixels of each picture. Whatever run of text
 * holds a part of a covered word is covered whole. Runs beside each other on one line share a box. Lifted covers give none.
 */
export function boxesOf(covers: readonly TextCover[], evidence: number, places: TextPlaces): PictureCover[] {
  return places.pictures.flatMap(({ part, runs }) =>
    coversIn(runs, covers).map((cover) => ({ evidence, part, ...cover })),
  );
}

function coversIn(
  runs: readonly TextRun[],
  covers: readonly TextCover[],
): Omit<PictureCover, 'evidence' | 'part'>[] {
  const joined = [join(runs, () => true), join(runs, isApart)];
  return covers.flatMap((cover) => {
    const { reason, by, lifted } = cover;
    const ready = coversOf([cover]);
    const held = joined.flatMap((text) => findCovered(text.text, ready).map((span) => text.heldBy(span)));
    const once = new Map(held.map(({ first, last }) => [`${first} ${last}`, { first, last }]));
    return [...once.values()].flatMap(({ first, last }) =>
      onLines(runs.slice(first, last + 1)).map((box) => ({ ...withMargin(box), reason, by, lifted })),
    );
  });
}

/**
 * The runs as one text, parted by line breaks where `parted` says so. Where runs touch, nobody knows whether they are pieces of one word or
 * cells of a table: covered words are looked for in both ways.
 */
function join(runs: readonly TextRun[], parted: (one: TextRun, next: TextRun) => boolean) {
  const ends: number[] = [];
  let text = '';
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before && parted(before, run)) text += '\n';
    text += run.text;
    ends.push(text.length);
  }
  const heldBy = ({ start, end }: { start: number; end: number }) => ({
    first: ends.findIndex((until) => until > start),
    last: ends.findIndex((until) => until >= end),
  });
  return { text, heldBy };
}

/** Not on one line, or with something between. */
function isApart(one: TextRun, next: TextRun): boolean {
  const line = Math.min(one.height, next.height);
  return (
    gap(one.x, one.width, next.x, next.width) > line / 8 ||
    gap(one.y, one.height, next.y, next.height) > -line / 2
  );
}

/** One box for runs that stand beside each other. */
function onLines(runs: readonly TextRun[]): Box[] {
  const boxes: Box[] = [];
  for (const { x, y, width, height } of runs) {
    const last = boxes.at(-1);
    if (last && isBeside(last, { x, y, width, height }))
      Object.assign(last, union(last, { x, y, width, height }));
    else boxes.push({ x, y, width, height });
  }
  return boxes;
}

/** On one line, with no more than a wide blank between. */
function isBeside(one: Box, other: Box): boolean {
  const line = Math.min(one.height, other.height);
  const across = gap(one.x, one.width, other.x, other.width);
  return across < line && gap(one.y, one.height, other.y, other.height) < -line / 2;
}

/** The distance of two stretches; negative by how much they overlap. */
function gap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.max(from, otherFrom) - Math.min(from + length, otherFrom + otherLength);
}

function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function withMargin({ x, y, width, height }: Box): Box {
  const left = Math.max(0, Math.floor(x) - MARGIN);
  const top = Math.max(0, Math.floor(y) - MARGIN);
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) + MARGIN - left,
    height: Math.ceil(y + height) + MARGIN - top,
  };
}
