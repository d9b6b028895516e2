import type { Moment } from '../model/reading';
import type { TextLanguage } from '../model/text-language';
import type { Pen } from './pen';

const ISO =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?(Z?)$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A moment as a page shows it. An open one is quoted; a zone is named only where the page names it. */
export function momentText(moment: Moment, pen: Pen): string {
  const value = moment.value === null ? null : isoText(moment.value, pen.language);
  if (value === null)
    return moment.raw.trim() === ''
      ? pen.words.dateNotShown
      : pen.words.dateAsShown(pen.quote(moment.raw, 60));
  if (moment.zone === null || value.endsWith('UTC') || value.endsWith('（UTC）')) return value;
  const zone = /^[\w+:/-]{1,40}$/.test(moment.zone) ? moment.zone : pen.quote(moment.zone, 40);
  return pen.words.withZone(value, zone);
}

/** ISO 8601 in the words of a language: `3 November 2026, 14:05`. Null when the text is none. `Z` is told as UTC. */
export function isoText(iso: string, language: TextLanguage): string | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute, second, utc] = match;
  const time =
    hour === undefined ? '' : [hour, minute, second].filter((part) => part !== undefined).join(':');
  if (language === 'zh') {
    return `${year}年${Number(month)}月${Number(day)}日${time}${utc && time ? '（UTC）' : ''}`;
  }
  const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return time ? `${date}, ${time}${utc ? ' UTC' : ''}` : date;
}

/** A clock reading of our own (UTC, ISO 8601), to the minute. */
export function clockText(iso: string, language: TextLanguage): string {
  return isoText(iso.replace(/^(.{16}):\d{2}(?:\.\d+)?Z$/, '$1Z'), language) ?? '';
}
