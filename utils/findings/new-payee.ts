import { addDecimals, isMore } from '../model/decimal';
import type { Finding } from '../model/finding';
import { type Charge, grouped } from './charges';
import { finding, sum } from './finding';
import { letters } from './returns';

/** How many charges tell what is usual: the last ones before the day in question; with fewer, nothing is claimed. */
const LOOKED_AT = 100;
const ENOUGH = 50;
const ENOUGH_DAYS = 30;
/** Whoever often pays somebody new does nothing unusual by it: of a hundred earlier charges at most two. */
const NEW_SHARE = 0.02;
/** A sum of which few of the earlier charges reach even the half: of a hundred, five. */
const LARGER_SHARE = 0.05;

/**
 * A payee never seen before: whom none of the earlier rows names, where the earlier rows reach back a month, hardly
 * ever bring somebody new, and the sum that went to the new one within a day is more than twice nearly all of them.
 */
export function newPayees(charges: readonly Charge[]): Finding[] {
  return grouped(charges, ({ currency, zone }) => JSON.stringify([currency, zone])).flatMap(inOneCurrency);
}

function inOneCurrency(charges: readonly Charge[]): Finding[] {
  const first = new Map<string, number>();
  const names = charges.map(({ party }) => letters(party) || party);
  names.forEach((name, at) => {
    if (!first.has(name)) first.set(name, at);
  });
  const news = names.map((name, at) => first.get(name) === at);
  let dayStart = 0;
  return charges.flatMap((charge, at) => {
    while ((charges[dayStart]?.day ?? charge.day) < dayBefore(charge.day)) dayStart += 1;
    if (!news[at] || !isStrangeTo(charges, news, dayStart, charge)) return [];
    const own: Charge[] = [];
    for (
      let next = at;
      next < charges.length && (charges[next]?.day ?? '') <= dayAfter(charge.day);
      next += 1
    ) {
      const other = charges[next];
      if (other && names[next] === names[at]) own.push(other);
    }
    const total = addDecimals(own.map(({ value }) => value));
    const before = charges.slice(Math.max(0, dayStart - LOOKED_AT), dayStart);
    const near = before.filter(({ value }) => !isMore(total, addDecimals([value, value]))).length;
    if (near > LARGER_SHARE * before.length) return [];
    const rows = own.map(({ fact }) => fact);
    return [
      finding('new_payee', rows, {
        amount: sum(total, charge.currency),
        count: dayStart,
        party: charge.party,
      }),
    ];
  });
}

/** `before` is how many charges are older than the day before: what one bad day brings is no measure for itself. */
function isStrangeTo(
  charges: readonly Charge[],
  news: readonly boolean[],
  before: number,
  { day }: Charge,
): boolean {
  const oldest = charges[0]?.day;
  if (before < ENOUGH || oldest === undefined || away(oldest, ENOUGH_DAYS) > day) return false;
  const from = Math.max(0, before - LOOKED_AT);
  const newcomers = news.slice(from, before).filter(Boolean).length;
  return newcomers <= NEW_SHARE * (before - from);
}

function dayBefore(day: string): string {
  return away(day, -1);
}

function dayAfter(day: string): string {
  return away(day, 1);
}

function away(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return Number.isNaN(at.getTime()) ? day : at.toISOString().slice(0, 10);
}
