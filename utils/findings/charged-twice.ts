import { addDecimals } from '../model/decimal';
import type { Finding } from '../model/finding';
import { type Charge, distance, grouped } from './charges';
import { finding, sum } from './finding';
import { type Returns, returnsFor } from './returns';
import { differentIdentities } from './same-transaction';

/** A second press, a retry of the till or of the network comes within minutes; what is bought anew, mostly later. */
const NEAR = 60;
/** One order is charged once, however long the shop takes to try again. */
const NEAR_IN_ONE_ORDER = 24 * 60;
/** So many other pairs as near, one in fifty charges, are a habit: two rides with a change, two lines of one contract. */
const HABIT_PAIRS = 3;
const HABIT_SHARE = 0.02;
/** Two others are one where every third charge is such a pair. */
const FEW = 2;
const FEW_SHARE = 1 / 3;
/** So many are one, however many charges there are beside them. */
const SURE_HABIT = 10;
/** Without times, a payee who is paid several times on so many other days is often paid so. */
const OFTEN_DAYS = 3;

/**
 * Charged twice: the same figure, currency and payee within an hour (within a day under one order), each with a number
 * of its own; where no time is shown, on one day, with a payee who is not often paid twice a day. Not where such pairs
 * are usual with this payee, and not as far as the money came back. A hold that is followed by its payment is one charge, so pending rows are compared among themselves.
 */
export function chargedTwice(charges: readonly Charge[], returns: Returns): Finding[] {
  const alike = ({ figure, currency, party, zone, pending }: Charge) =>
    JSON.stringify([figure, currency, party, zone, pending]);
  const oftenPaid = oftenPaidOnADay(charges);
  return grouped(charges, alike).flatMap((group) =>
    runsOf(group, oftenPaid).flatMap((run) => found(run, returns)),
  );
}

function found(run: readonly Charge[], returns: Returns): Finding[] {
  const [first, ...others] = run;
  if (!first) return [];
  const back = returnsFor(returns, first.fact);
  const unpaid = others.length - back.length;
  if (unpaid <= 0) return [];
  const amount = sum(addDecimals(Array.from({ length: unpaid }, () => first.value)), first.currency);
  const rows = [...run.map(({ fact }) => fact), ...back];
  return [finding('charged_twice', rows, { amount, count: run.length, party: first.party })];
}

function runsOf(group: readonly Charge[], oftenPaid: (party: string) => boolean): Charge[][] {
  if (group.length < 2) return [];
  const habit = habitOf(group);
  const usual = (a: Charge, b: Charge) => (distance(a, b) === 'day' ? oftenPaid(a.party) : habit(a, b));
  const runs: Charge[][] = [];
  let run: Charge[] = [];
  for (const charge of group) {
    const before = run.at(-1);
    if (before && isTwice(before, charge) && !usual(before, charge)) run.push(charge);
    else {
      run = [charge];
      runs.push(run);
    }
  }
  return runs.filter(({ length }) => length > 1);
}

function isTwice(a: Charge, b: Charge): boolean {
  const gap = distance(a, b);
  if (gap === null || !areTwo(a, b)) return false;
  return gap === 'day' || gap <= (shareOrder(a, b) ? NEAR_IN_ONE_ORDER : NEAR);
}

/** Each with its own number; where the page shows none, two rows of one page at two times. */
function areTwo({ fact: a, minute: one }: Charge, { fact: b, minute: two }: Charge): boolean {
  if (differentIdentities(a.transaction, b.transaction)) return true;
  const unnumbered = a.transaction.references.length === 0 && b.transaction.references.length === 0;
  return unnumbered && a.exhibit === b.exhibit && one !== null && two !== null && one !== two;
}

function shareOrder({ fact: a }: Charge, { fact: b }: Charge): boolean {
  return a.transaction.references.some(({ type, value }) =>
    b.transaction.references.some((other) => other.type === type && other.value === value),
  );
}

/** Whether elsewhere, too, two of these charges lie as near: up to twice the distance. */
function habitOf(group: readonly Charge[]): (a: Charge, b: Charge) => boolean {
  const gaps = group.flatMap((charge, at) => {
    const before = group[at - 1];
    const gap = before && distance(before, charge);
    return typeof gap === 'number' ? [gap] : [];
  });
  gaps.sort((a, b) => a - b);
  return (a, b) => {
    const gap = distance(a, b);
    if (typeof gap !== 'number') return false;
    const others = countUpTo(gaps, 2 * Math.max(gap, 1)) - 1;
    return (
      others >= SURE_HABIT ||
      (others >= HABIT_PAIRS && others >= HABIT_SHARE * group.length) ||
      (others >= FEW && others >= FEW_SHARE * group.length)
    );
  };
}

/** Whether a payee was paid more than once, any sum, on several days beside the one in question. */
function oftenPaidOnADay(charges: readonly Charge[]): (party: string) => boolean {
  const often = new Map<string, number>();
  for (const { length, 0: first } of grouped(charges, ({ party, day }) => JSON.stringify([party, day])))
    if (length > 1 && first) often.set(first.party, (often.get(first.party) ?? 0) + 1);
  return (party) => (often.get(party) ?? 0) > OFTEN_DAYS;
}

function countUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
