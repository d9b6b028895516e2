import { cameToNothing, flowOf, statusOf } from '../findings/flow';
import { differentIdentities, plainValue } from '../findings/same-transaction';
import { absolute } from '../model/decimal';
import type { TransactionFact } from './facts';

/** Charges of one amount to one payee within 24 hours, each under its own reference. What they were for is open. */
export interface RepeatedCharge {
  /** Unsigned, as the first of them shows it. */
  value: string;
  currency: string;
  counterparty: string;
  facts: [TransactionFact, TransactionFact, ...TransactionFact[]];
  /** Refunds of the same amount in the same currency that the exhibits show. */
  refunds: TransactionFact[];
}

const DAY = 24 * 60 * 60 * 1000;

/** `facts` are dated and in order. Charges that failed or were refunded or cancelled are none of these. */
export function repeatedCharges(facts: readonly TransactionFact[]): RepeatedCharge[] {
  const groups = new Map<string, TransactionFact[]>();
  for (const fact of facts.filter(isCharge)) {
    const { amount, counterparty } = fact.transaction;
    const key = JSON.stringify([plainValue(fact.transaction), amount.currency, counterparty?.value]);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) =>
    inOneDay(group).map((run) => ({ ...run, refunds: refundsOf(run, facts) })),
  );
}

function isCharge(fact: TransactionFact): boolean {
  const { amount, counterparty } = fact.transaction;
  const settled = !cameToNothing(fact) && statusOf(fact) !== 'refunded' && fact.mayRepeat === null;
  return (
    settled &&
    flowOf(fact.transaction) === 'out' &&
    amount.value !== null &&
    amount.currency !== null &&
    counterparty !== null
  );
}

/** Runs of two and more, counted from the first charge of each. */
function inOneDay(group: readonly TransactionFact[]): Omit<RepeatedCharge, 'refunds'>[] {
  const runs: TransactionFact[][] = [];
  for (const fact of group) {
    const run = runs.at(-1);
    const first = run?.[0];
    const belongs =
      run !== undefined &&
      first !== undefined &&
      withinADay(first, fact) &&
      run.every((other) => differentIdentities(other.transaction, fact.transaction));
    if (belongs) run.push(fact);
    else runs.push([fact]);
  }
  return runs.flatMap(([first, second, ...others]) => {
    const { value, currency } = first?.transaction.amount ?? {};
    if (!first || !second || !value || !currency) return [];
    const counterparty = first.transaction.counterparty?.value ?? '';
    return [{ value: absolute(value), currency, counterparty, facts: [first, second, ...others] }];
  });
}

/** Certain only: times under one zone, or the same day where a time is not shown. */
function withinADay(a: TransactionFact, b: TransactionFact): boolean {
  const [one, two] = [a.transaction.occurredAt, b.transaction.occurredAt];
  if (one.value === null || two.value === null || one.zone !== two.zone) return false;
  if (one.value.length <= 10 || two.value.length <= 10)
    return one.value.slice(0, 10) === two.value.slice(0, 10);
  return Math.abs(asUtc(two.value) - asUtc(one.value)) <= DAY;
}

/** Both times are taken as if in UTC: only their distance counts. */
function asUtc(value: string): number {
  return Date.parse(`${value.replace(' ', 'T')}Z`);
}

function refundsOf(
  charge: Omit<RepeatedCharge, 'refunds'>,
  facts: readonly TransactionFact[],
): TransactionFact[] {
  const wanted = plainValue(charge.facts[0].transaction);
  return facts.filter((fact) => {
    const { transaction } = fact;
    return (
      transaction.kind === 'refund' &&
      flowOf(transaction) === 'in' &&
      !cameToNothing(fact) &&
      fact.mayRepeat === null &&
      plainValue(transaction) === wanted &&
      transaction.amount.currency === charge.currency
    );
  });
}
