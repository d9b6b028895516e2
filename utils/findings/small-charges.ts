import { addDecimals, isMore } from '../model/decimal';
import type { Finding } from '../model/finding';
import { type Charge, distance, grouped } from './charges';
import { finding, sum } from './finding';

/**
 * What counts as small: about 30 EUR, below which the European Union asks for no second factor (Delegated Regulation
 * 2018/389, Article 16), in round figures of other currencies. In any other currency nothing is called small.
 */
const SMALL: Readonly<Record<string, string>> = {
  EUR: '30',
  USD: '30',
  USDT: '30',
  USDC: '30',
  GBP: '25',
  CHF: '30',
  CAD: '40',
  AUD: '50',
  NZD: '50',
  SGD: '40',
  CNY: '200',
  HKD: '250',
  TWD: '1000',
  JPY: '5000',
  INR: '2500',
};
const HOUR = 60;
/** Half a day: two ways to work and back, with a change each, are four. */
const HALF_A_DAY = 12 * 60;
const MANY_IN_AN_HOUR = 4;
const MANY_IN_HALF_A_DAY = 5;
/** From this share of the payee's earlier days on, that many on one day are usual. */
const USUAL_SHARE = 0.2;

/**
 * Several small charges to one payee: four within an hour, or five within half a day (without times, on one day). Not where half as many on one day were
 * usual with this payee before: fares, a canteen. What the person sent to people is no charge by a payee.
 */
export function smallCharges(charges: readonly Charge[]): Finding[] {
  const small = charges.filter(
    ({ currency, value, fact }) =>
      Object.hasOwn(SMALL, currency) &&
      !isMore(value, SMALL[currency] ?? '0') &&
      !['transfer', 'withdrawal'].includes(fact.transaction.kind),
  );
  const alike = ({ party, currency, zone }: Charge) => JSON.stringify([party, currency, zone]);
  return grouped(small, alike).flatMap((group) => burstsOf(group).map(found));
}

function found(burst: readonly Charge[]): Finding {
  const [first] = burst;
  const amount = first ? sum(addDecimals(burst.map(({ value }) => value)), first.currency) : null;
  const rows = burst.map(({ fact }) => fact);
  return finding('small_charges', rows, { amount, count: burst.length, party: first?.party ?? null });
}

function burstsOf(group: readonly Charge[]): Charge[][] {
  const bursts: Charge[][] = [];
  const before = new Map<string, number>();
  for (let at = 0; at < group.length; ) {
    const long = countFrom(group, at, HALF_A_DAY);
    const short = countFrom(group, at, HOUR);
    const count = long >= MANY_IN_HALF_A_DAY ? long : short >= MANY_IN_AN_HOUR ? short : 1;
    const burst = group.slice(at, at + count);
    if (count > 1 && !isUsual(burst.length, before)) bursts.push(burst);
    for (const { day } of burst) before.set(day, (before.get(day) ?? 0) + 1);
    at += burst.length;
  }
  return bursts;
}

/** How many charges, from one of them on, lie within so many minutes; without times, on the same day. */
function countFrom(group: readonly Charge[], start: number, minutes: number): number {
  const first = group[start];
  let at = start;
  for (; first && at < group.length; at += 1) {
    const charge = group[at];
    const gap = charge ? distance(first, charge) : null;
    if (gap === null || (gap === 'day' ? minutes < HALF_A_DAY : gap > minutes)) break;
  }
  return at - start;
}

/** `before` holds how many charges each earlier day had. */
function isUsual(count: number, before: ReadonlyMap<string, number>): boolean {
  const many = [...before.values()].filter((others) => others >= count / 2).length;
  return many > 0 && many >= USUAL_SHARE * before.size;
}
