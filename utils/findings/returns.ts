import { grouped } from './charges';
import { cameToNothing, flowOf, statusOf } from './flow';
import { plainValue } from './same-transaction';
import type { TransactionFact } from './transaction-fact';

/** Refunds of a figure that the exhibits show, to be looked up quickly. */
export type Returns = ReadonlyMap<string, readonly TransactionFact[]>;

/** Money that came in, by its figure and currency. What failed or is on its way still has not come. */
export function returnsOf(facts: readonly TransactionFact[]): Returns {
  const came = facts.filter(
    (fact) =>
      flowOf(fact.transaction) === 'in' &&
      !cameToNothing(fact) &&
      statusOf(fact) !== 'pending' &&
      plainValue(fact.transaction) !== null,
  );
  const groups = grouped(came, keyOf);
  return new Map(groups.flatMap((group) => (group[0] ? [[keyOf(group[0]), group] as const] : [])));
}

/**
 * What came back of a charge: the same figure, not before it, from the same name or under a number of its own. A refund
 * that names nobody counts too: where it may have come, nothing is claimed.
 */
export function returnsFor(returns: Returns, fact: TransactionFact): TransactionFact[] {
  const day = fact.transaction.occurredAt.value?.slice(0, 10) ?? '';
  const came = returns.get(keyOf(fact)) ?? [];
  return came.slice(firstFrom(came, day)).filter((other) => answers(other, fact));
}

function answers({ transaction: back }: TransactionFact, { transaction: paid }: TransactionFact): boolean {
  const [from, to] = [letters(back.counterparty?.value), letters(paid.counterparty?.value)];
  if (from !== '' && to !== '' && (from.includes(to) || to.includes(from))) return true;
  const numbers = new Set(paid.references.map(({ value }) => value));
  return back.references.some(({ value }) => numbers.has(value)) || (from === '' && back.kind === 'refund');
}

/** The facts are in order and those without a date stand last, so all from here on may be later than the day. */
function firstFrom(facts: readonly TransactionFact[], day: string): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = facts[middle]?.transaction.occurredAt.value;
    if (value != null && value.slice(0, 10) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf({ transaction }: TransactionFact): string {
  return `${plainValue(transaction)} ${transaction.amount.currency}`;
}

/** Letters and figures of a name, as wallets spell it in many ways. */
export function letters(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
