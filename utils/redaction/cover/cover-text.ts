import type { CoverReason } from '../../model/redaction';
import { type Cover, type CoveredSpan, findCovered } from './cover-spans';

/** How many places were covered, by reason. */
export type CoverCounts = Partial<Record<CoverReason, number>>;

/** A text with its covers on, and how many there are. */
export interface Covered<T = string> {
  covered: T;
  counts: CoverCounts;
}

/** Covers every place of a text in which one of the covered texts stands. Without one the text stays as it is. */
export function coverText(text: string, covers: readonly Cover[]): Covered {
  const spans = findCovered(text, covers);
  return { covered: maskSpans(text, spans), counts: countOf(spans) };
}

/** The text with each of the spans, which are in order, made unreadable. */
export function maskSpans(text: string, spans: readonly CoveredSpan[]): string {
  let from = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, mask(end - start)];
  });
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

/** Short, middling or long: of which length exactly would tell something of what is beneath. */
function mask(length: number): string {
  return '█'.repeat(length <= 4 ? 4 : length <= 12 ? 8 : 16);
}

export function countOf(spans: readonly CoveredSpan[]): CoverCounts {
  const counts: CoverCounts = {};
  for (const { reason } of spans) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

export function addCounts(all: readonly CoverCounts[]): CoverCounts {
  const sum: CoverCounts = {};
  for (const counts of all)
    for (const [reason, count] of Object.entries(counts) as [CoverReason, number][])
      sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}
