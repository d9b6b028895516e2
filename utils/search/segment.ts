import { termsIn } from './terms';

/** So many numbers share a segment. */
export const SEGMENT_SIZE = 256;

/** Stands for the first number of a segment; each has a character of its own, none of which is a tab or a new line. */
const FIRST = 0x100;

/** What is searched of one item. */
export interface SearchText {
  evidence: number;
  text: string;
}

export function segmentOf(evidence: number): number {
  return Math.floor(evidence / SEGMENT_SIZE);
}

/** These by their segment. */
export function bySegment<T>(all: readonly T[], numberOf: (one: T) => number): Map<number, T[]> {
  const segments = new Map<number, T[]>();
  for (const one of all) {
    const id = segmentOf(numberOf(one));
    segments.set(id, [...(segments.get(id) ?? []), one]);
  }
  return segments;
}

/**
 * The index of a segment: a line for each term, in the order of its code units; behind a tab one character for each item that
 * has it. A string can be looked through as it lies in the store, without being taken apart first.
 */
export function buildSegment(texts: readonly SearchText[]): string {
  const items = new Map<string, string>();
  for (const { evidence, text } of texts) {
    const sign = String.fromCharCode(FIRST + (evidence % SEGMENT_SIZE));
    for (const term of termsIn(text)) items.set(term, (items.get(term) ?? '') + sign);
  }
  return Array.from(items, ([term, signs]) => `${term}\t${signs}`)
    .sort(byCodeUnits)
    .join('\n');
}

/** The numbers of the items that have a term beginning with each of `terms`, in any of these indexes of segment `id`. */
export function findInSegment(id: number, indexes: readonly string[], terms: readonly string[]): number[] {
  const seen = terms.map((term) => {
    const signs = new Set<number>();
    for (const index of indexes) collect(index, term, signs);
    return signs;
  });
  const [first, ...rest] = seen;
  return [...(first ?? [])]
    .filter((sign) => rest.every((signs) => signs.has(sign)))
    .map((sign) => id * SEGMENT_SIZE + sign - FIRST);
}

function collect(index: string, prefix: string, into: Set<number>): void {
  for (let at = firstLine(index, prefix); index.startsWith(prefix, at); ) {
    const line = index.indexOf('\n', at);
    const end = line < 0 ? index.length : line;
    for (let sign = index.indexOf('\t', at) + 1; sign < end; sign += 1) into.add(index.charCodeAt(sign));
    if (line < 0) return;
    at = line + 1;
  }
}

/** Where the first line begins that is not before `prefix`; the length of the index when there is none. */
function firstLine(index: string, prefix: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf('\n', middle - 1) + 1;
    if (index.slice(start, start + prefix.length) < prefix) {
      const end = index.indexOf('\n', middle);
      low = end < 0 ? index.length : end + 1;
    } else high = start;
  }
  return low;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
