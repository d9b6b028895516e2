import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { StatusValue } from '../model/reading';
import type { Exhibit } from './exhibits';
import { amountOf, finding } from './finding';
import type { TransactionFact } from './transaction-fact';

/**
 * What may follow a status in the ordinary course, or brings the money back: not worth a word. A dispute is the person's
 * own, "failed" and "cancelled" are two words for nothing having happened, and what was paid after all is told as such.
 */
const ORDINARY: Record<StatusValue, readonly StatusValue[]> = {
  pending: ['succeeded', 'refunded', 'disputed'],
  succeeded: ['refunded', 'disputed'],
  failed: ['cancelled', 'succeeded', 'refunded', 'disputed'],
  cancelled: ['failed', 'succeeded', 'refunded', 'disputed'],
  refunded: ['disputed'],
  disputed: ['pending', 'succeeded', 'failed', 'refunded', 'cancelled'],
  unknown: ['pending', 'succeeded', 'failed', 'refunded', 'cancelled', 'disputed'],
};

/**
 * One transaction with another status from one capture of the wallet's pages to the next, other than the ordinary course
 * has it. Statements word a status in their own way, so they say nothing here.
 */
export function statusChanged(facts: readonly TransactionFact[], exhibits: readonly Exhibit[]): Finding[] {
  const files = new Set(exhibits.flatMap(({ item }) => (item.imported ? [exhibit(item.number)] : [])));
  return facts.flatMap((fact) => {
    if (fact.statuses.length < 2) return [];
    const shown = fact.statuses.filter(({ source }) => !files.has(source.exhibit));
    const changed = shown.some(({ value }, at) => {
      const before = shown[at - 1]?.value;
      return before !== undefined && before !== value && !ORDINARY[before].includes(value);
    });
    if (!changed) return [];
    const sources = shown.map(({ source }) => source);
    return [
      finding('status_changed', sources, {
        amount: amountOf(fact),
        party: fact.transaction.counterparty?.value ?? null,
      }),
    ];
  });
}
