import { narrow } from '../../reading/text';
import type { SheetRow } from './sheet';

/** The cells of some columns, row by row. */
export function cellsIn(rows: readonly SheetRow[], columns: readonly { index: number }[]): string[] {
  return columns
    .flatMap(({ index }) => rows.map(({ cells }) => cells[index] ?? ''))
    .filter((cell) => cell !== '')
    .map(narrow);
}

/** The decimal sign of a set of figures; undefined when they contradict each other or leave it open. */
export function decimalOf(figures: readonly string[], labels: readonly string[]): '.' | ',' | undefined {
  const seen = new Set<'.' | ','>();
  for (const figure of figures) {
    const [digits = ''] = /\d[\d.,]*/.exec(figure.replace(/(?<=\d)[' \u00a0\u202f](?=\d{3})/g, '')) ?? [];
    const signs = digits.match(/[.,]/g) ?? [];
    const last = signs.at(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    const [whole = '', fraction = ''] = [
      digits.slice(0, digits.lastIndexOf(last)),
      digits.slice(digits.lastIndexOf(last) + 1),
    ];
    if (signs.length > 1) seen.add(new Set(signs).size === 1 ? other : last);
    else if (fraction.length !== 3 || whole === '0' || whole.length > 3) seen.add(last);
  }
  return seen.size === 0 ? decimalOfLanguage(labels) : seen.size === 1 ? [...seen][0] : undefined;
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Whether a heading is in Chinese, Japanese or Korean. */
export function isEastAsian(label: string): boolean {
  return EAST_ASIAN.test(label);
}

/** Which comes first in `03/04/2026`: a number above twelve tells, or that only one way the rows stand in their order. */
export function orderOf(
  dates: readonly string[],
  labels: readonly string[],
): 'dmy' | 'mdy' | 'ymd' | undefined {
  const parts = dates.map((date) => NUMERIC.exec(date)).filter((found) => found !== null);
  const numbers = parts.map(([, a, b, year]) => [Number(a), Number(b), Number(year)] as const);
  if (parts.some(([, , , year = '']) => year.length === 2)) {
    const lasts = new Set(numbers.map(([, , last]) => last));
    if (numbers.every(isShortDay) && lasts.size > 1 && ![...lasts].every(isShortYear)) return 'ymd';
    if (mayBeginWithYear(numbers) && !endsWithYear(dates, numbers, labels)) return undefined;
  }
  const dayFirst = numbers.some(([a]) => a > 12);
  const monthFirst = numbers.some(([, b]) => b > 12);
  if (dayFirst || monthFirst) return dayFirst === monthFirst ? undefined : dayFirst ? 'dmy' : 'mdy';
  const asDayFirst = numbers.map(([day, month, year]) => (year * 100 + month) * 100 + day);
  const asMonthFirst = numbers.map(([month, day, year]) => (year * 100 + month) * 100 + day);
  if (new Set(asDayFirst).size < 4) return undefined;
  const inOrder = [isSorted(asDayFirst), isSorted(asMonthFirst)];
  if (inOrder[0] === inOrder[1]) return undefined;
  return inOrder[0] ? 'dmy' : 'mdy';
}

type Numbers = readonly [number, number, number];

function isShortYear(number: number): boolean {
  return number >= 8 && number <= 40;
}

/** `24-03-05` with the year in front. */
function isShortDay([year, month, day]: Numbers): boolean {
  return isShortYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `24-03-05`: a year of two digits may stand in front, unless some row cannot be read so. */
function mayBeginWithYear(numbers: readonly Numbers[]): boolean {
  if (!numbers.every(([, , last]) => isShortYear(last))) return true;
  return numbers.every(isShortDay);
}

/**
 * Whether it is plain that the year stands behind: with slashes under headings in Latin letters nobody begins with a
 * year of two digits, and the last number of all rows is one and the same while the first goes from day to day.
 */
function endsWithYear(
  dates: readonly string[],
  numbers: readonly Numbers[],
  labels: readonly string[],
): boolean {
  if (labels.some(isEastAsian) || !dates.every((date) => date.includes('/'))) return false;
  const [firsts, lasts] = [
    new Set(numbers.map(([first]) => first)),
    new Set(numbers.map(([, , last]) => last)),
  ];
  return lasts.size === 1 && firsts.size > 1;
}

function isSorted(values: readonly number[]): boolean {
  const pairs = values.slice(1).map((value, at) => value - (values[at] ?? value));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}

/** Where nobody writes a comma before decimals, `12,300` is twelve thousand. */
function decimalOfLanguage(labels: readonly string[]): '.' | undefined {
  return labels.some(isEastAsian) ? '.' : undefined;
}

/** Languages whose readers all write the day first, by the words of their headings. */
const DAY_FIRST =
  /datum|betrag|währung|buchung|empfänger|verwendung|umsatz|soll|haben|saldo|montant|libellé|devise|solde|débit|crédit|opération|fecha|importe|moneda|descripción|concepto|cargo|abono|^data(?: |$)|valor|moeda|descrição|lançamento|histórico|importo|valuta|causale|kwota|dato|beløb|beløp|belopp|datum|castka|tanggal|jumlah|keterangan|ngày|số tiền|сума|опис|дата|сумма|валюта|описание|расход|приход|остаток|bedrag|omschrijving|tutar|açıklama/i;

/** The order that the language of the headings goes with; undefined for English, Chinese, Japanese and Korean. */
export function orderOfLanguage(labels: readonly string[]): 'dmy' | undefined {
  return labels.filter((label) => DAY_FIRST.test(label)).length >= 2 ? 'dmy' : undefined;
}
