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

const DAYTIME =
  '上午|下午|晚上|晚间|凌晨|清晨|早上|早晨|中午|傍晚|夜里|夜间|半夜|深夜|午前|午後|오전|오후|새벽|아침|저녁|밤';
const CLOCK = new RegExp(
  `(?<early>${DAYTIME}|(?<!\\p{L})[ap]m(?=\\s))?\\s?(?<![\\d.:/-])(?<h>\\d{1,2})(?::(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?|\\s?h\\s?(?<hm>\\d{2})(?:\\s?min(?:\\s?(?<hs>\\d{1,2})\\s?s)?)?|\\s?[時时点點시]\\s?(?<cm>\\d{1,2})\\s?[分분](?:\\s?(?<cs>\\d{1,2})\\s?[秒초])?)(?![\\d:])(?:\\s?(?<late>[ap])\\.?\\s?m\\b\\.?)?(?:\\s?(?:Uhr|hrs?|hs|horas|h)(?![\\p{L}\\d])\\.?)?`,
  'iu',
);
const ZONE =
  /^\s?[([]?(?:(?<offset>(?:GMT|UTC)?\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)(?![\d.:])|(?<utc>Z|UTC|GMT)(?![\p{L}\d])|(?<name>(?!USDT)(?:[A-Z]{1,3}[SD]T|[ECMPW]T|[CEW]E?T|MSK|HKT|SGT|MYT|PHT|ICT|WI[BT]|WITA|PKT|NPT|BRT|ART|CLT|COT|PET|EAT|[CW]AT|MESZ|MEZ|HN[ECRP]|HA[ECRP])(?![\p{L}\d])|МСК|北京时间|[A-Z][a-z]+\/[A-Z][A-Za-z_]+))[)\]]?(?:\s?\([^()\d]*\))?/u;

/** Finds the time of day in a folded text (ASCII hyphens); null when there is none, or more than one. */
export function takeTime(text: string): ReadTime | null {
  const clocked = text.replace(/(?<![\d.])(\d{1,2})\.(\d{2})(?=\s?Uhr)/i, '$1:$2');
  const found = CLOCK.exec(clocked);
  if (!found?.groups) return null;
  const before = clocked.slice(0, found.index);
  const after = clocked.slice(found.index + found[0].length);
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

/** Hours that belong to the day before or to the day after, as one sees it. */
const NIGHT = /^(?:夜里|夜间|半夜|深夜|밤)$/;

/** Twelve-hour clocks. Twelve at night (`晚上12:30`) is today's end to some and tomorrow's beginning to others. */
function hourOf(hour: number, part: string | undefined): number | null {
  if (hour > 23 || (part && NIGHT.test(part))) return null;
  if (part === undefined) return hour;
  if (part === '中午') return hour < 3 ? hour + 12 : hour < 14 ? hour : null;
  if (/^(?:pm?|下午|晚上|晚间|傍晚|午後|오후|저녁)$/.test(part)) {
    if (hour === 12 && !/^(?:pm?|下午|午後|오후)$/.test(part)) return null;
    return hour < 12 ? hour + 12 : hour;
  }
  // Twelve in the morning (`早上12:05`, `午前12:05`) is midnight to some and noon to others.
  const known = /^(?:am?|上午|凌晨|오전)$/.test(part);
  return hour > 12 || (hour === 12 && !known) ? null : hour % 12;
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
