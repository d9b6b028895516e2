import { flowOf, statusOf } from '../findings/flow';
import { absolute, addDecimals } from '../model/decimal';
import type { Direction, StatusValue } from '../model/reading';
import type { TransactionFact } from './facts';

/** The exact sum of the transactions of one currency, direction and status. `sum` is unsigned. */
export interface Total {
  currency: string;
  direction: Direction;
  status: StatusValue;
  sum: string;
  facts: TransactionFact[];
}

export interface Totals {
  sums: Total[];
  /** Not added: their value or currency is open. */
  open: TransactionFact[];
  /** Not added: they may be a transaction that is already counted. */
  repeats: TransactionFact[];
}

const DIRECTIONS: readonly Direction[] = ['out', 'in', 'unknown'];

/**
 * Adds what can be added and keeps apart what must not be mixed: currencies, directions, and what succeeded from
 * what failed. A transaction whose value or currency is open is in no sum.
 */
export function totalsOf(facts: readonly TransactionFact[]): Totals {
  const groups = new Map<string, Total & { values: string[] }>();
  const open: TransactionFact[] = [];
  const repeats: TransactionFact[] = [];
  for (const fact of facts) {
    const { value, currency } = fact.transaction.amount;
    if (fact.mayRepeat) repeats.push(fact);
    else if (value === null || currency === null) open.push(fact);
    else {
      const [direction, status] = [flowOf(fact.transaction), statusOf(fact)];
      const key = JSON.stringify([currency, direction, status]);
      const group = groups.get(key) ?? { currency, direction, status, sum: '0', facts: [], values: [] };
      group.facts.push(fact);
      group.values.push(absolute(value));
      groups.set(key, group);
    }
  }
  const sums = [...groups.values()]
    .map(({ values, ...total }) => ({ ...total, sum: addDecimals(values) }))
    .sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction));
  return { sums, open, repeats };
}
