import type { TransactionFact } from './transaction-fact';

const AFTER_ALL_DATES = 'undated';

/**
 * Oldest first by the time the pages show; what has no certain date keeps its place after all others.
 * Zones are not reckoned with: a page that shows none must not be given one.
 */
export function inOrder(facts: readonly TransactionFact[]): TransactionFact[] {
  return [...facts].sort((a, b) => {
    const [one, two] = [sortKey(a), sortKey(b)];
    return one < two ? -1 : one > two ? 1 : 0;
  });
}

function sortKey(fact: TransactionFact): string {
  return fact.transaction.occurredAt.value?.replace(' ', 'T') ?? AFTER_ALL_DATES;
}
