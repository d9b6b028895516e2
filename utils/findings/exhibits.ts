import type { EvidenceItem } from '../model/evidence';
import type { Reading } from '../model/reading';

/** A sealed item with what was read off its page. */
export interface Exhibit {
  item: EvidenceItem;
  reading: Reading;
}

/** Each exhibit once, the earliest capture first. */
export function uniqueExhibits(exhibits: readonly Exhibit[]): Exhibit[] {
  const once = new Map(exhibits.map((entry) => [entry.item.number, entry]));
  return [...once.values()].sort(
    (a, b) => compareText(a.item.capturedAt, b.item.capturedAt) || a.item.number - b.item.number,
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
