import type { Moment } from '../../model/reading';
import { readMoment } from '../../reading/date';
import { foldText } from '../../reading/text';
import type { Period } from '../tables/period';
import { dayInPeriod, isShortDate } from './short-date';

const TIME_ONLY =
  /^\d{1,2}[:.时時시]\s?\d{2}(?:[:.分분]\s?\d{2}秒?(?:\.\d{1,6})?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:UTC|GMT|Z|[A-Z]{1,3}[SD]T|CES?T|ME?S?Z))?$/iu;

/** How a table writes its days; `ymd` matters where the year has two digits: `24-03-05`. */
export interface StatementDates {
  order?: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** The time that the statement covers: days without a year lie in it. */
  period?: Period | null;
  /** Whether years are counted as in Thailand: 2567 is 2024. */
  isBuddhist?: boolean;
}

const BUDDHIST = /(?<!\d)25[4-9]\d(?!\d)/;

function commonYear(year: string): string {
  return String(Number(year) - 543);
}

function momentOfDay(raw: string, value: string | null): Moment {
  return { raw, value, zone: null, precision: value === null ? null : 'day' };
}

/** Whether a cell is a time of day and nothing else. */
export function isTimeOfDay(cell: string): boolean {
  return TIME_ONLY.test(foldText(cell));
}

/**
 * Reads a date as statements write it: what pages show, and besides what only machines write: `20260305140533`, seconds
 * since 1970, `2026-03-05 14:05:33 +0000 UTC`.
 */
export function readStatementMoment(
  cell: string,
  { order: told, isBuddhist = false }: StatementDates,
): Moment | null {
  const text = (isBuddhist ? foldText(cell).replace(BUDDHIST, commonYear) : foldText(cell))
    // Time in front of the day: `08:15 2024-03-05`.
    .replace(/^(\d{1,2}:\d{2}(?::\d{2})?) (\d{4}-\d{2}-\d{2})$/, '$2 $1')
    .replace(/ as of [\d/.-]{8,10}$/i, '')
    .replace(/([+-]\d{2})(\d{2}) (?:UTC|GMT)$/, '$1:$2')
    // With the month's name between them the year stands behind: `05 Mar 24`.
    .replace(/^(\d{1,2}[ -]\p{L}{3,9}\.?[ -])(0[89]|[123]\d)(?![\d:])/u, '$120$2')
    .replace(/^(\d\d)([/.-])(\d\d)\2(\d\d)(?!\d)/, told === 'ymd' ? '20$1-$3-$4' : '$&');
  const asked = told === 'ymd' ? undefined : told;
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[ T]?(\d\d):?(\d\d)(?::?(\d\d))?)?$/.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds] = compact;
    const time = hours ? ` ${hours}:${minutes}${seconds ? `:${seconds}` : ''}` : '';
    const read = readMoment(`${year}-${month}-${day}${time}`);
    return read?.value ? { ...read, raw: cell } : null;
  }
  const since = /^(1\d{9})(?:\d{3})?$/.exec(text)?.[1];
  if (since) {
    const value = new Date(Number(since) * 1000).toISOString().slice(0, 19);
    return { raw: cell, value, zone: '+00:00', precision: 'second' };
  }
  // A year of two digits behind points: nobody writes points but day first.
  const order = /^\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/.test(text) ? 'dmy' : asked;
  const read = readMoment(text, { order });
  return read && { ...read, raw: cell };
}

export interface MomentCells {
  date: string;
  time: string;
  zone: string;
}

/**
 * When a row says it happened: its date, with the time and the zone that stand in columns of their own. `told` is the
 * zone that a heading or a line above the table gives; a day without a time has none.
 */
export function momentOfCells(
  { date, time, zone }: MomentCells,
  told: string | null,
  hint: StatementDates,
): Moment | null {
  const given = readStatementMoment(date, hint);
  const short = given?.value ? null : dayInPeriod(date, hint);
  const alone = short
    ? momentOfDay(date, short)
    : (given ?? (isShortDate(date) ? momentOfDay(date, null) : null));
  if (!alone) return null;
  const raw = [date, time, zone].filter((cell) => cell !== '').join(' ');
  const timed =
    time !== '' && (alone.precision !== 'second' || alone.value === null || /T00:00:00$/.test(alone.value));
  const day = alone.value?.slice(0, 10) ?? null;
  const joined = timed ? readStatementMoment(day ? `${day} ${time}` : `${date} ${time}`, hint) : null;
  const read = joined ?? alone;
  if (read.value === null) return { ...read, raw };
  if (read.precision === 'day') return { ...read, raw, zone: null };
  return { ...read, raw, zone: read.zone ?? zoneOf(zone) ?? told };
}

function zoneOf(cell: string): string | null {
  if (cell === '') return null;
  const read = readMoment(`2000-01-01 00:00 ${cell}`)?.zone;
  return read ?? (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(cell) ? cell : null);
}
