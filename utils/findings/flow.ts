import type { Direction, StatusValue, Transaction } from '../model/reading';
import type { TransactionFact } from './transaction-fact';

/** Which way the money went; `unknown` where the sign of the figure contradicts the direction shown. */
export function flowOf({ direction, amount }: Transaction): Direction {
  const minus = amount.value?.startsWith('-') ?? false;
  return direction === 'in' && minus ? 'unknown' : direction;
}

/** The status as last captured. */
export function statusOf(fact: TransactionFact): StatusValue {
  return fact.statuses.at(-1)?.value ?? 'unknown';
}

/** True when the page says that no money moved. */
export function cameToNothing(fact: TransactionFact): boolean {
  return ['failed', 'cancelled'].includes(statusOf(fact));
}
