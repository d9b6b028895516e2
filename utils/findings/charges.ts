import { absolute } from '../model/decimal';
import type { Kind } from '../model/reading';
import { cameToNothing, flowOf, statusOf } from './flow';
import { isTimed, plainValue } from './same-transaction';
import type { TransactionFact } from './transaction-fact';

/** Money that left, with all that findings compare: figure, currency, payee and day are certain. */
export interface Charge {
  fact: TransactionFact;
  /** Unsigned, as shown; and without zeros that add nothing. */
  value: string;
  figure: string;
  currency: string;
  party: string;
  day: string;
  /** Minutes, as if in UTC: only the distance of two times under one zone counts. Null where only the day is shown. */
  minute: number | null;
  zone: string;
  pending: boolean;
}

/** Fees, the legs of an exchange and what the person moves between accounts of their own are no charges by a payee. */
const NO_CHARGE: readonly Kind[] = ['fee', 'exchange', 'refund', 'topup'];

/**
 * The charges of the facts, which are in order. None of them is what failed, was cancelled or was refunded, what may be
 * another row again, or what leaves its figure, currency, payee, direction or date open.
 */
export function chargesOf(facts: readonly TransactionFact[]): Charge[] {
  return facts.flatMap((fact) => {
    const { amount, counterparty, occurredAt, kind } = fact.transaction;
    const figure = plainValue(fact.transaction);
    const undone = cameToNothing(fact) || statusOf(fact) === 'refunded' || fact.mayRepeat !== null;
    if (undone || NO_CHARGE.includes(kind) || flowOf(fact.transaction) !== 'out') return [];
    if (amount.value === null || figure === null || figure === '0' || amount.currency === null) return [];
    if (!counterparty?.value || occurredAt.value === null) return [];
    return [
      {
        fact,
        value: absolute(amount.value),
        figure,
        currency: amount.currency,
        party: counterparty.value,
        day: occurredAt.value.slice(0, 10),
        minute: isTimed(occurredAt) ? Date.parse(`${occurredAt.value.replace(' ', 'T')}Z`) / 60_000 : null,
        zone: occurredAt.zone ?? '',
        pending: statusOf(fact) === 'pending',
      },
    ];
  });
}

/** Minutes between two charges under one zone; `day` where a time is open and the day is one; null where they are apart. */
export function distance(a: Charge, b: Charge): number | 'day' | null {
  if (a.zone !== b.zone) return null;
  if (a.minute !== null && b.minute !== null) return Math.abs(b.minute - a.minute);
  return a.day === b.day ? 'day' : null;
}

/** Charges that agree in a key, each group in the order of the charges. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
