import { readMoment } from '../../reading/date';
import { foldText } from '../../reading/text';
import type { StatementDates } from './moment';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\.?$/;
const NAMED = /^(?:\d{1,2}[ -]?\p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}|\d{1,2}月\d{1,2}日)$/u;

/** Whether a cell is a day without a year: `12/20`, `20 Dec`, `3月5日`. */
export function isShortDate(cell: string): boolean {
  const text = foldText(cell);
  const [, first = '', , second = ''] = NUMBERS.exec(text) ?? [];
  const numbers = [Number(first), Number(second)].sort((a, b) => a - b);
  if (first !== '') return (numbers[0] ?? 0) >= 1 && (numbers[0] ?? 0) <= 12 && (numbers[1] ?? 0) <= 31;
  return NAMED.test(text) && readMoment(text) !== null;
}

/** The one day in the statement's period that it can be, as ISO; null when it is none or may be several. */
export function dayInPeriod(cell: string, { period, order }: StatementDates): string | null {
  if (!period || !isShortDate(cell)) return null;
  const years = [...new Set([period.from, period.to].map((day) => Number(day.slice(0, 4))))];
  const orders = order === 'dmy' || order === 'mdy' ? [order] : (['dmy', 'mdy'] as const);
  const text = foldText(cell).replace(/\.$/, '');
  const days = years.flatMap((year) =>
    orders.map((one) => {
      const numbers = text.replace(NUMBERS, `$1$2$3$2${year}`);
      return readMoment(numbers, { order: one, year })?.value?.slice(0, 10) ?? '';
    }),
  );
  const [day, ...others] = new Set(days.filter((one) => one >= period.from && one <= period.to));
  return day !== undefined && others.length === 0 ? day : null;
}
