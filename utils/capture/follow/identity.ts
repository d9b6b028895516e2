import type { Transaction } from '../../model/reading';

/** By what a row is known again. */
export interface Identity {
  /** Equal for sightings that may be one row; the status is not part of it, for it may change while a list is followed. */
  key: string;
  /** True when the key alone decides: it holds the number of one transaction. */
  certain: boolean;
  /** What stays when other words of a row change in its place: figure and name. */
  core: string;
}

/**
 * The identity of a row: the transaction's own number with kind, amount and time; without such a number every field but
 * the status. An order's number or a hash on a chain is no such number: one order can be charged twice, one hash can
 * hold equal transfers.
 */
export function identityOf(row: Transaction): Identity {
  const { amount, occurredAt, counterparty } = row;
  const numbers = row.references.filter(({ type }) => type === 'transaction').map(({ value }) => value);
  const figure = [amount.value ?? amount.raw, amount.currency];
  const certain = numbers.length > 0;
  const key = certain
    ? [numbers.sort(), row.kind, figure, occurredAt.value]
    : [
        amount.raw,
        figure,
        row.direction,
        occurredAt.raw,
        occurredAt.value,
        counterparty,
        row.description,
        row.kind,
        row.references,
        row.fee,
        row.balanceAfter,
      ];
  return {
    key: JSON.stringify(key),
    certain,
    core: JSON.stringify([figure, counterparty?.value ?? null, row.references]),
  };
}
