import type { Moment } from '../model/reading';
import { type DateHint, isRelative, joinMoment, readMoment } from './date';
import { isWeekday } from './date-names';
import { attributeOf, findFirst } from './element';
import { noMoment } from './nothing';
import type { Page } from './page';
import type { Above, Field, Habits } from './row';

const TIME_ONLY = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i;

/** Whether the text is a time of day and nothing else. */
export function isTimeOfDay(text: string): boolean {
  return TIME_ONLY.test(text);
}

/** When the row says it happened: a date, a date and a time in fields of their own, or a time under a heading's date. */
export function momentOfRow(page: Page, fields: Field[], above: Above, habits: Habits): Moment {
  const dates = fields.filter(({ role, text }) => role === 'date' && text !== '');
  const time = dates.find(({ text }) => isTimeOfDay(text))?.text;
  const field = dates.find(({ text }) => !isTimeOfDay(text));
  const inMonth = field && above.month ? dayIn(above.month, field.text) : null;
  if (inMonth) return withTime(inMonth, time, habits);
  if (!field) return above.date ? withTime(above.date, time, habits) : noMoment();
  const read = readFieldMoment(page, field, above.month, habits);
  if (!read) return { ...noMoment(), raw: field.text };
  return read.precision === 'day' ? withTime(read, time, habits) : read;
}

/** `Sat 14`, `14th`, `14日`: a day of a month that stands above. */
const DAY =
  /^(?:(?<before>\p{L}{1,12})\.?,? )?(?<day>\d{1,2})(?<mark>st|nd|rd|th|er|日|일|\.)?(?:,? ?\(?(?<behind>\p{L}{1,12})\.?\)?)?$/u;

/** Whether a text is a day without its month: a number alone is none. */
export function isDayOfMonth(text: string): boolean {
  const { before, behind, mark } = DAY.exec(text)?.groups ?? {};
  const words = [before, behind].filter((word) => word !== undefined);
  return (
    (words.length > 0 || (mark !== undefined && mark !== '.')) &&
    words.every((word) => isWeekday(word.toLowerCase()))
  );
}

function dayIn(month: string, text: string): Moment | null {
  const day = isDayOfMonth(text) ? DAY.exec(text)?.groups?.['day'] : undefined;
  const read = day ? readMoment(`${month}-${day.padStart(2, '0')}`) : null;
  return read?.value ? { ...read, raw: text } : null;
}

function withTime(day: Moment, time: string | undefined, habits: Habits): Moment {
  if (!time || day.value === null) return day;
  return joinMoment(day.raw, time, hintOf(habits)) ?? day;
}

/** Reads what the field shows; what its attributes say only adds the year or the time to the same day. */
function readFieldMoment(page: Page, field: Field, month: string | null, habits: Habits): Moment | null {
  const { element, text } = field;
  const hint = hintOf(habits);
  const known = page.moments.get(text);
  if (known?.value && known.precision !== 'day') return known;
  const read = readMoment(text, hint) ?? compactMoment(field);
  if (read?.value && read.precision !== 'day') return read;
  const titled = attributeOf(element, 'title') === null ? findFirst(element, '[title]') : element;
  const title = readMoment((titled && attributeOf(titled, 'title')) ?? '', hint);
  const machine = machineMoment(element, hint);
  const exact = title?.value ? title : machine;
  if (read && isRelative(text)) return exact?.value ? { ...exact, raw: read.raw } : read;
  const inMonth = month ? readMoment(text, { ...hint, year: Number(month.slice(0, 4)) }) : null;
  if (!read?.value && month && inMonth?.value?.startsWith(month)) return inMonth;
  const dated = read?.value ? read : (withYearOf(exact, text, hint) ?? read);
  if (dated?.value && title?.value?.startsWith(dated.value)) return { ...title, raw: dated.raw };
  return dated;
}

/** What the element tells programs: a date, or seconds or milliseconds since 1970 in UTC. */
function machineMoment(element: Element, hint: DateHint): Moment | null {
  const dated = findFirst(element, 'time[datetime]') ?? element;
  const told = attributeOf(dated, 'datetime') ?? attributeOf(element, 'data-timestamp') ?? '';
  if (!/^[1-4](?:\d{9}|\d{12})$/.test(told)) return readMoment(told, hint);
  return readMoment(new Date(Number(told.padEnd(13, '0'))).toISOString());
}

/** The text's own day in the year of what its element says in full; a zone may shift it by a day, also over New Year. */
function withYearOf(told: Moment | null, text: string, hint: DateHint): Moment | null {
  if (!told?.value) return null;
  const day = Date.parse(told.value.slice(0, 10));
  const year = Number(told.value.slice(0, 4));
  const near = [year - 1, year, year + 1]
    .map((one) => readMoment(text, { ...hint, year: one }))
    .filter((read) => read?.value && Math.abs(Date.parse(read.value.slice(0, 10)) - day) <= 86_400_000);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** `20261012` is a date only where the page calls it one. */
function compactMoment({ text, label }: Field): Moment | null {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const read = label !== '' && year ? readMoment(`${year}-${month}-${day}`) : null;
  return read && { ...read, raw: text };
}

function hintOf({ language, order }: Habits): DateHint {
  return { ...(language && { language }), ...(order && { order }) };
}
