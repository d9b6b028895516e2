import type { Transaction } from '../model/reading';

/** How much of a transaction its row leaves certain; of two rows of one transaction the fuller one is told. */
export function completeness({
  amount,
  direction,
  occurredAt,
  counterparty,
  references,
}: Transaction): number {
  const known = [
    amount.value !== null,
    amount.currency !== null,
    direction !== 'unknown',
    occurredAt.value !== null,
    counterparty !== null,
    references.length > 0,
  ];
  return known.filter(Boolean).length + (occurredAt.value?.length ?? 0) / 100;
}
