import { absolute, addDecimals } from '../model/decimal';
import type { Finding } from '../model/finding';
import type { Transaction } from '../model/reading';
import { grouped } from './charges';
import { byLabel } from './days';
import type { Exhibit } from './exhibits';
import { finding, sum } from './finding';
import { cameToNothing, flowOf } from './flow';
import type { Source, TransactionFact } from './transaction-fact';

/** A fee with the row that shows it, and the earlier row of the same payment that did not. */
interface LateFee {
  before: Source;
  after: Source;
  value: string;
  currency: string;
}

/**
 * A fee that an earlier capture of the same payment did not show: in a column of a later exhibit, or as a row of its own
 * that shares a number with the payment and was not there before. All that two exhibits show so is one finding: where a
 * list has no place for fees, that is said once.
 */
export function feesNotShown(facts: readonly TransactionFact[], exhibits: readonly Exhibit[]): Finding[] {
  const order = new Map([...byLabel(exhibits).keys()].map((label, at) => [label, at]));
  const rows = byLabel(exhibits);
  const rowAt = ({ exhibit, row }: Source) => rows.get(exhibit)?.reading.transactions[row - 1];
  const inOrder = (fact: TransactionFact): Source[] =>
    [fact, ...fact.also].sort((a, b) => (order.get(a.exhibit) ?? 0) - (order.get(b.exhibit) ?? 0));
  const late = [
    ...facts.flatMap((fact) => inColumn(inOrder(fact), rowAt)),
    ...inRows(facts, inOrder, rowAt, order),
  ];
  const together = ({ before, after, currency }: LateFee) =>
    JSON.stringify([before.exhibit, after.exhibit, currency]);
  return grouped(late, together).flatMap((fees) => {
    const [first] = fees;
    if (!first) return [];
    const amount = sum(addDecimals(fees.map(({ value }) => value)), first.currency);
    const sources = fees.flatMap(({ before, after }) => [before, after]);
    return [finding('fee_not_shown', sources, { amount, count: fees.length })];
  });
}

function inColumn(sources: readonly Source[], rowAt: (source: Source) => Transaction | undefined): LateFee[] {
  const [before] = sources;
  const first = before && rowAt(before);
  if (!before || !first || feeOf(first) !== null || flowOf(first) === 'in') return [];
  const after = sources.find((source) => {
    const row = rowAt(source);
    return source.exhibit !== before.exhibit && row !== undefined && feeOf(row) !== null;
  });
  const fee = after && feeOf(rowAt(after));
  return after && fee ? [{ before, after, ...fee }] : [];
}

function inRows(
  facts: readonly TransactionFact[],
  inOrder: (fact: TransactionFact) => Source[],
  rowAt: (source: Source) => Transaction | undefined,
  order: ReadonlyMap<string, number>,
): LateFee[] {
  const fees = facts.filter(
    (fact) =>
      fact.transaction.kind === 'fee' &&
      flowOf(fact.transaction) === 'out' &&
      !cameToNothing(fact) &&
      fact.mayRepeat === null,
  );
  const wanted = new Set(fees.flatMap(numbersOf));
  const paid = new Map<string, TransactionFact>();
  for (const fact of facts) {
    if (fact.transaction.kind === 'fee' || flowOf(fact.transaction) !== 'out') continue;
    for (const number of numbersOf(fact)) if (wanted.has(number)) paid.set(number, fact);
  }
  return fees.flatMap((fact) => {
    const { value, currency } = fact.transaction.amount;
    const [after] = inOrder(fact);
    const payment = numbersOf(fact).flatMap((number) => paid.get(number) ?? [])[0];
    const before = payment && inOrder(payment)[0];
    if (!value || !currency || !after || !before || isZero(value)) return [];
    const earlier = (order.get(before.exhibit) ?? 0) < (order.get(after.exhibit) ?? 0);
    return earlier && feeOf(rowAt(before)) === null
      ? [{ before, after, value: absolute(value), currency }]
      : [];
  });
}

function numbersOf({ transaction }: TransactionFact): string[] {
  return transaction.references.map(({ value }) => value);
}

function feeOf(row: Transaction | undefined): { value: string; currency: string } | null {
  const fee = row?.fee;
  if (fee?.value == null || isZero(fee.value)) return null;
  const currency = fee.currency ?? row?.amount.currency ?? null;
  return currency === null ? null : { value: absolute(fee.value), currency };
}

function isZero(value: string): boolean {
  return /^-?[0.]+$/.test(value);
}
