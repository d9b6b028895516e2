import { exhibit } from '../model/evidence';
import { readMoment } from '../reading/date';
import type { Exhibit } from './exhibits';

const DAY = 24 * 60 * 60 * 1000;

/** Whole calendar days from one day (or time) to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}

/** The time of a chat message as local ISO time; null where the chat leaves its day or year open. */
export function saidAt(at: string | null): string | null {
  return at === null ? null : (readMoment(at)?.value ?? null);
}

/** No zone that people live in has an earlier day than one twelve hours behind UTC. */
const FARTHEST_WEST = 12 * 60 * 60 * 1000;

/**
 * Up to which day an exhibit shows rows for certain: of a page the day of its capture, which is kept in UTC, as it was in
 * the zone where it is earliest; of a file that of its last row.
 */
export function shownUntil({ item, reading }: Exhibit): string {
  if (item.imported === undefined)
    return new Date(Date.parse(item.capturedAt) - FARTHEST_WEST).toISOString().slice(0, 10);
  return latest(reading.transactions.map(({ occurredAt }) => occurredAt.value?.slice(0, 10) ?? ''));
}

/** The last of some days; empty without any. */
export function latest(days: readonly string[]): string {
  let last = '';
  for (const day of days) if (day > last) last = day;
  return last;
}

/** Exhibits by the label that sources name. */
export function byLabel(exhibits: readonly Exhibit[]): Map<string, Exhibit> {
  return new Map(exhibits.map((entry) => [exhibit(entry.item.number), entry]));
}
