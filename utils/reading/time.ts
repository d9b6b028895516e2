import { isWeekday, monthOf } from './date-names';

export interface ReadTime {
  /** `HH:MM` or `HH:MM:SS`, 24 hours; null when it is a time but not a certain one (`25:00`, `晚上12:30`). */
  value: string | null;
  /** `+05:30`; `+00:00` for Z, UTC and GMT; another zone's name as shown (`BST`, `北京时间`); null when none is shown. */
  zone: string | null;
  precision: 'minute' | 'second';
  /** The text without time and zone. */
  rest: string;
}

const DAYTIME = '上午|下午|晚上|凌晨|清晨|早上|早晨|中午|傍晚|午前|午後|오전|오후';
const CLOCK = new RegExp(
  `(?<early>${DAYTIME}|(?<!\\p{L})[ap]m(?=\\s))?\\s?(?<![\\d.:/-])(?<h>\\d{1,2})(?::(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?|\\s?h\\s?(?<hm>\\d{2})(?:\\s?min\\s?(?<hs>\\d{1,2})\\s?s)?|\\s?[時时点點시]\\s?(?<cm>\\d{1,2})\\s?[分분](?:\\s?(?<cs>\\d{1,2})\\s?[秒초])?)(?![\\d:])(?:\\s?(?<late>[ap])\\.?\\s?m\\b\\.?)?(?:\\s(?:Uhr|uhr|hrs|Hrs|h)\\b)?`,
  'iu',
);
const ZONE =
  /^\s?[([]?(?:(?<offset>(?:GMT|UTC)?\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)(?![\d.:])|(?<utc>Z|UTC|GMT)(?![\p{L}\d])|(?<name>[A-Z]{3,5}(?![\p{L}\d])|МСК|北京时间|[A-Z][a-z]+\/[A-Z][A-Za-z_]+))[)\]]?(?:\s?\([^()\d]*\))?/u;

/** Finds the time of day in a folded text (ASCII hyphens); null when there is none, or more than one. */
export function takeTime(text: string): ReadTime | null {
  const found = CLOCK.exec(text);
  if (!found?.groups) return null;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  // Chinese pages may name the zone first: `2026年3月2日 GMT+8 14:05:00`.
  const leading = /\s(?:GMT|UTC)(?:[+-]\d{1,2}(?::\d{2})?)?\s*$/.exec(before)?.[0] ?? '';
  const zone = takeZone(leading === '' ? after : leading.trim());
  const around =
    leading === '' ? [before, after.slice(zone.length)] : [before.slice(0, -leading.length), after];
  const rest = around.join(' ').replace(/(?<=\d)T(?= |$)/, '');
  if (CLOCK.test(rest)) return null;

  const { h = '', m, hm, cm, s, cs, hs, early, late } = found.groups;
  const seconds = s ?? cs ?? hs;
  const hour = hourOf(Number(h), (early ?? late)?.toLowerCase());
  const minute = Number(m ?? hm ?? cm);
  const valid = hour !== null && minute < 60 && Number(seconds ?? 0) < 60;
  const shown = [hour ?? 0, minute, ...(seconds === undefined ? [] : [Number(seconds)])];
  return {
    value: valid ? shown.map((part) => String(part).padStart(2, '0')).join(':') : null,
    zone: zone.value,
    precision: seconds === undefined ? 'minute' : 'second',
    rest,
  };
}

/** Twelve-hour clocks. Twelve at night (`晚上12:30`) is today's end to some and tomorrow's beginning to others. */
function hourOf(hour: number, part: string | undefined): number | null {
  if (hour > 23) return null;
  if (part === undefined) return hour;
  if (part === '中午') return hour < 3 ? hour + 12 : hour < 14 ? hour : null;
  if (/^(?:pm?|下午|晚上|傍晚|午後|오후)$/.test(part)) {
    if (hour === 12 && part === '晚上') return null;
    return hour < 12 ? hour + 12 : hour;
  }
  return hour > 12 ? null : hour % 12;
}

function takeZone(after: string): { value: string | null; length: number } {
  const found = ZONE.exec(after);
  const { offset, sign, hours, minutes = '00', utc, name } = found?.groups ?? {};
  if (!found || (name && (monthOf(name) || isWeekday(name) || name === 'UHR')))
    return { value: null, length: 0 };
  if (!offset) return { value: utc ? '+00:00' : (name ?? null), length: found[0].length };
  // `12:00 -5` alone is no zone: a bare offset needs two digits of hours at least.
  const bare = !/[GU]/.test(offset);
  if ((bare && hours?.length !== 2) || Number(hours) > 14 || Number(minutes) > 59)
    return { value: null, length: 0 };
  return { value: `${sign}${hours?.padStart(2, '0')}:${minutes}`, length: found[0].length };
}
