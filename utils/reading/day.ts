import type { DateHint } from './date';
import { isWeekday, monthOf } from './date-names';

/** Languages that write the day first; English only where the region says so. */
const DAY_FIRST =
  /^(?:(?:de|es|fr|it|nl|pl|pt|ru|uk|tr|cs|da|nb|fi|el|ro|id|vi)(?:-|$)|en-(?:GB|AU|NZ|IE|IN|ZA|SG|HK)$)/i;
/** Where a short date may begin with its year. */
const YEAR_FIRST = /^(?:(?:zh|ja|ko|sv|hu|lt)(?:-|$)|(?:en-CA|en-ZA|fr-CA)$)/i;
const NOT_DAY_FIRST = /^(?:fr-CA|es-(?:US|PR|PA))$/i;

const NUMERIC = /^(?<a>\d{1,4})(?<sign>[-./])(?<b>\d{1,2})\k<sign>(?<c>\d{1,4})$/;
const SHORT = /^(?<a>\d{1,2})(?<sign>[-/.])(?<b>\d{1,2})(?<dot>\.?)$/;

/**
 * The day a text names, as `YYYY-MM-DD`; null when it names one that is not certain; undefined when it names none.
 * `text` is folded, without time and zone. `timed`: a time stood beside it, so that `09-25` is a date at all.
 */
export function dayOf(text: string, hint: DateHint, timed: boolean): string | null | undefined {
  const plain = withoutEra(text)
    // `25日(金)`, and the marks of year, month and day in East Asia: the same as `2026-3-2`.
    .replace(/(?<=\d)(?=(?:[周週]|星期)[一二三四五六日天])/, ' ')
    .replace(/\s?\((?:[周週]|星期)?[月火水木金土日一二三四五六월화수목금토일]\)/, '')
    .replace(/^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/, '$1-$2-$3 ')
    .replace(/^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/, '--$1-$2 ')
    .replace(/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/, '$1-$2-$3 ')
    .replace(/^(\d{1,2})\. (\d{1,2})\. (?=\d{4}$)/, '$1.$2.');
  const words = withoutWeekdays(plain.split(/[\s,]+/).filter((word) => word !== '' && !FILLER.test(word)));
  const [only = ''] = words;
  const monthDay = /^--(\d{1,2})-(\d{1,2})$/.exec(only);
  if (words.length === 1 && monthDay) return calendarDay(hint.year, monthDay[1], monthDay[2]);
  return words.length === 1 && !/\p{L}/u.test(only) ? numericDay(only, hint, timed) : namedDay(words, hint);
}

/**
 * The year before the first of each era, its first and its last that a wallet may show: the Republic of China's (from
 * 90, as `民國15年` may be 115 cut short), and the reigns of Japan.
 */
const ERAS: Record<string, readonly [before: number, first: number, last: number]> = {
  民国: [1911, 90, 199],
  民國: [1911, 90, 199],
  令和: [2018, 1, 99],
  平成: [1988, 1, 31],
  昭和: [1925, 1, 64],
};

/** `令和8年` and `民國115年` are 2026; a year that the era never had is none. */
function withoutEra(text: string): string {
  return text.replace(/^(民[国國]|令和|平成|昭和)\s?(元|\d{1,3})\s?年/, (_, era: string, shown: string) => {
    const [before, first, last] = ERAS[era] ?? [0, 1, 0];
    const year = shown === '元' ? 1 : Number(shown);
    return year >= first && year <= last ? `${before + year}年` : '0000年';
  });
}

/** Weekdays say nothing new; `mar.` is one only when another month stands there (`mar. 5 mayo`). */
function withoutWeekdays(words: readonly string[]): string[] {
  const months = words.filter((word) => monthOf(word) || NUMERIC.test(word)).length;
  return words.filter((word) => !isWeekday(word) || (monthOf(word) !== undefined && months < 2));
}

function numericDay(text: string, hint: DateHint, timed: boolean): string | null | undefined {
  const {
    a = '',
    b = '',
    c = '',
    sign = '',
    dot = '',
  } = (NUMERIC.exec(text) ?? SHORT.exec(text))?.groups ?? {};
  if (a === '' || a.length === 3 || c.length === 3) return undefined;
  if (c === '') {
    if (sign === '.' ? dot !== '.' : dot !== '' || (!timed && hint.year === undefined)) return undefined;
    return inOrder(a, b, hint.year, sign, hint);
  }
  if (a.length === 4) return c.length > 2 ? undefined : calendarDay(a, b, c);
  if (c.length === 4) return inOrder(a, b, c, sign, hint);
  // A year of two digits may stand at either end; only a known order tells, and not where years come first.
  return c.length === 2 && orderOf(hint) && !YEAR_FIRST.test(hint.language ?? '')
    ? inOrder(a, b, `20${c}`, sign, hint)
    : c.length === 2 && b.length === 2
      ? null
      : undefined;
}

/** Two numbers in front of a year. A point between them means day first everywhere; otherwise an order is needed. */
function inOrder(
  a: string,
  b: string,
  year: string | number | undefined,
  sign: string,
  hint: DateHint,
): string | null {
  const dayFirst = calendarDay(year, b, a);
  const monthFirst = calendarDay(year, a, b);
  if (sign === '.')
    return hint.order === 'mdy' && monthFirst !== null && dayFirst !== monthFirst ? null : dayFirst;
  if (dayFirst === monthFirst || monthFirst === null) return dayFirst;
  if (dayFirst === null) return monthFirst;
  const order = orderOf(hint);
  return order ? (order === 'dmy' ? dayFirst : monthFirst) : null;
}

function orderOf(hint: DateHint): 'dmy' | 'mdy' | undefined {
  if (hint.order) return hint.order;
  const language = hint.language ?? '';
  if (/^en-US$/i.test(language)) return 'mdy';
  return DAY_FIRST.test(language) && !NOT_DAY_FIRST.test(language) ? 'dmy' : undefined;
}

const FILLER = /^(?:of|the|de|del|den|der|am|on|le|el|em|от|г|года|году)\.?$/i;

/** `15 Sep 2024`, `Sep 15 2024`, `2024 Sep 15`, `15. September 2024`, `1er mars 2024`, `15-Sep-2024`, `15 de mayo de 2024`. */
function namedDay(words: readonly string[], hint: DateHint): string | null | undefined {
  const parts = words
    .flatMap((word) => word.split(/(?<=\d)[-/](?=\p{L})|(?<=\p{L})[-/](?=\d)/u))
    .filter((word) => !FILLER.test(word));
  const month = parts.findIndex((part) => monthOf(part) !== undefined);
  if (month < 0) return undefined;
  const numbers = parts
    .filter((_, index) => index !== month)
    .map((part) => /^'?(\d{4}|\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?$/i.exec(part)?.[1]);
  if (numbers.some((number) => number === undefined) || numbers.length > 2) return undefined;
  const years = numbers.filter((number) => number?.length === 4);
  const days = numbers.filter((number) => number?.length !== 4);
  if (years.length > 1 || numbers.length === 0) return undefined;
  if (days.length === 1) return calendarDay(years[0] ?? hint.year, monthOf(parts[month] ?? ''), days[0]);
  return null;
}

type Part = string | number | undefined;

/** `YYYY-MM-DD` when all parts are there and the calendar has such a day. */
export function calendarDay(year: Part, month: Part, day: Part): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const known = y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= days;
  return known ? `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null;
}
