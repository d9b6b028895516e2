import type { PictureCover, TextCover } from '../model/redaction';
import type { TextPlaces, TextRun } from '../model/text-places';
import { coveredSpans } from './covered-spans';

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
  const starts: number[] = [];
  let text = '';
  for (const run of runs) {
    starts.push(text.length);
    text += `${run.text}\n`;
  }
  const byCover = covers.flatMap((cover) => coveredSpans(text, [cover]).map((span) => ({ ...span, cover })));
  return byCover.flatMap(({ start, end, cover: { reason, by, lifted } }) => {
    const held = runs.filter((run, index) => {
      const from = starts[index] ?? 0;
      return from < end && from + run.text.length > start;
    });
    return onLines(held).map((box) => ({ ...withMargin(box), reason, by, lifted }));
  });
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
