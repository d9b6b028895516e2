import { absolute, addDecimals } from '../../model/decimal';
import type { Direction, Transaction } from '../../model/reading';
import { settleSign } from '../../reading/sign';

/** So many steps must fit before balances say anything. */
const FEWEST = 2;

/**
 * Checks the figures of a table against its running balance. Where the balances rise and fall by the figures, they tell
 * the way of a figure that has none; where they contradict a sign, the way is unknown. They never change a figure.
 */
export function settleByBalance(transactions: Transaction[]): Transaction[] {
  const later = steps(transactions, -1);
  const earlier = steps(transactions, 1);
  const fits = (ways: readonly Direction[]) => ways.filter((way) => way !== 'unknown').length;
  const ways = fits(later) > fits(earlier) ? later : earlier;
  const known = fits(ways);
  // Equal both ways: it stays open which row is the older one.
  if (known < FEWEST || fits(later) === fits(earlier) || known * 2 < transactions.length) return transactions;
  return transactions.map((one, at) => {
    const way = ways[at] ?? 'unknown';
    return way === 'unknown' || way === one.direction ? one : settled(one, way);
  });
}

function settled(one: Transaction, way: Direction): Transaction {
  const read = { money: one.amount, direction: one.direction };
  const { money, direction } = settleSign(read, [way]);
  return { ...one, amount: money, direction };
}

/** For each row the way the balance went from the row before it (`-1`) or behind it (`1`) by just the row's figure. */
function steps(transactions: readonly Transaction[], beside: -1 | 1): Direction[] {
  return transactions.map((one, at) => {
    const before = transactions[at + beside]?.balanceAfter;
    const after = one.balanceAfter;
    const { value, currency } = one.amount;
    if (!before?.value || !after?.value || value === null || !/[1-9]/.test(value)) return 'unknown';
    if (before.currency !== after.currency || (currency !== null && after.currency !== currency))
      return 'unknown';
    const change = addDecimals([after.value, negated(before.value)]);
    if (!isEqual(absolute(change), absolute(value))) return 'unknown';
    return change.startsWith('-') ? 'out' : 'in';
  });
}

function negated(value: string): string {
  return value.startsWith('-') ? absolute(value) : `-${value}`;
}

function isEqual(a: string, b: string): boolean {
  return /^-?0*\.?0*$/.test(addDecimals([a, negated(b)]));
}
