import { distinctTransactions } from '../findings/distinct-transactions';
import { type Exhibit, uniqueExhibits } from '../findings/exhibits';
import { exhibit } from '../model/evidence';
import type { History } from '../model/history';
import type { Source } from './facts';

/** What the exhibits show more than once, each transaction with its proofs; those whose status changed come first. */
export function historiesOf(exhibits: readonly Exhibit[]): History[] {
  const ordered = uniqueExhibits(exhibits);
  const capturedAt = new Map(ordered.map(({ item }) => [exhibit(item.number), item.capturedAt]));
  const timeOf = ({ exhibit: label }: Source) => capturedAt.get(label) ?? '';
  const place = ({ exhibit: label, row }: Source) => ({ exhibit: label, row });
  return distinctTransactions(ordered)
    .filter(({ exhibit: own, also }) => also.some((source) => source.exhibit !== own))
    .map(({ transaction, also, statuses, ...source }) => ({
      transaction,
      seen: [source, ...also].sort((a, b) => timeOf(a).localeCompare(timeOf(b))).map(place),
      statuses: statuses.map(({ raw, value, source: from }) => ({
        raw,
        value,
        place: place(from),
        capturedAt: timeOf(from),
      })),
    }))
    .sort((a, b) => b.statuses.length - a.statuses.length);
}
