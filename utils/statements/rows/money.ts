import type { Money } from '../../model/money';
import type { Direction } from '../../model/reading';
import { type ReadAmount, readAmount } from '../../reading/amount';
import { readMark } from '../../reading/currency';
import type { Profile } from '../profile';
import { isNothing } from '../tables/cell';

/** Stands in for "some currency" where a heading says that a figure is money; never leaves this file. */
const SOME = 'XXX';

export interface MoneyHint {
  decimal: '.' | ',' | undefined;
  /** What the row's column of currencies, or the heading, says. */
  unit: string | null;
  profile: Profile;
}

/**
 * Reads a cell that a heading calls money. Null when it holds none, or none that is certain: a float that lost its
 * digits (`1.23E+18`), two figures, `1.234` where it may be either.
 */
export function readMoney(cell: string, { decimal, unit, profile }: MoneyHint): ReadAmount | null {
  if (isNothing(cell)) return null;
  const known = unit === null ? null : currencyOf(unit, profile);
  // `128.00/RMB`, under a heading that names both.
  const text = plainNumber(cell.replace(/^(\S*\d)\/(?=[A-Z]{3}$)/, '$1 '));
  if (text === null) return null;
  const currency = known ?? profile.currency ?? SOME;
  const dollar = known ?? profile.dollar;
  const read = bareInteger(text, currency) ?? readAmount(text, { decimal, currency, dollar });
  if (!read || read.money.value === null) return null;
  return { ...read, money: { ...read.money, raw: cell, ...currencyIn(read.money, known) } };
}

/** The currency that a cell or a heading names: a code, a mark, a coin's ticker; null when it is open which one. */
export function currencyOf(unit: string, profile: Profile): string | null {
  const own = profile.tickers && Object.hasOwn(profile.tickers, unit) ? profile.tickers[unit] : undefined;
  if (own) return own;
  const codes = readMark(unit);
  if (codes) return codes.length === 1 ? (codes[0] ?? null) : meant(codes, profile);
  return /^(?=.*[A-Z])[A-Z0-9]{2,10}(?:\.[A-Z0-9]{1,4})?$/.test(unit) ? unit : null;
}

function meant(codes: readonly string[], { currency, dollar }: Profile): string | null {
  return [currency, dollar].find((code) => code !== undefined && codes.includes(code)) ?? null;
}

/** The cell's own mark first, then the column's, then what the wallet deals in; a `$` beside a column of coins is open. */
function currencyIn(money: Money, known: string | null): Pick<Money, 'currency' | 'currencyFrom'> {
  const { currency, currencyFrom } = money;
  if (currency === null || currency === SOME) return { currency: null, currencyFrom: null };
  return { currency, currencyFrom: currencyFrom === 'page' || currency === known ? 'page' : 'wallet' };
}

/** `1E-8` is exact; a number with a positive power, or one of more digits than a double holds, lost some. */
function plainNumber(cell: string): string | null {
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^([+-]?)(\d)(?:\.(\d+))?e([+-]?\d{1,2})$/i.exec(cell) ?? [];
  if (whole === '') return cell;
  if (Number(power) >= 0) return null;
  return `${sign}0.${'0'.repeat(-Number(power) - 1)}${whole}${fraction}`;
}

/** Digits that no shape of an amount would pass: a heading says that they are one (`1500000000` rupiah). */
function bareInteger(text: string, currency: string): ReadAmount | null {
  const [, sign = '', digits = ''] = /^([+-]?)([1-9]\d{7,17})$/.exec(text) ?? [];
  if (digits === '') return null;
  const direction: Direction = sign === '-' ? 'out' : sign === '+' ? 'in' : 'unknown';
  const value = direction === 'out' ? `-${digits}` : digits;
  return { money: { raw: text, value, currency, currencyFrom: 'wallet' }, direction };
}

/** Whether the figure is nothing: `0.00`. */
export function isZero(money: Money): boolean {
  return money.value !== null && !/[1-9]/.test(money.value);
}
