import { type Language, languageTag } from '../utils/i18n/translate';

/** Making a formatter takes longer than all else that a card does, and a list of cards asks for the same few again and again. */
const formatters = new Map<string, { format(value: Date | number): string }>();

/** A formatter of days and times, made once. */
export function inTime(language: Language, options: Intl.DateTimeFormatOptions) {
  return formatter(
    `${language}${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(languageTag(language), options),
  );
}

function inUnit(language: Language, options: Intl.NumberFormatOptions) {
  return formatter(
    `${language}${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(languageTag(language), options),
  );
}

function formatter<F extends { format(value: Date | number): string }>(key: string, make: () => F) {
  const made = formatters.get(key) ?? make();
  formatters.set(key, made);
  return made;
}

/** The day and time of a UTC instant in the reader's zone, for reading: `Nov 22, 2026, 2:05 PM`. */
export function shortTime(iso: string, language: Language, timeZone?: string): string {
  return inTime(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
}

/** The time of day to the second, for what happened a moment ago. */
export function clockTime(iso: string, language: Language, timeZone?: string): string {
  return inTime(language, { timeStyle: 'medium', timeZone }).format(new Date(iso));
}

/** The same instant to the second with its offset from UTC, for checking: `Nov 22, 2026, 14:05:09 (UTC+01:00)`. */
export function exactTime(iso: string, language: Language, timeZone?: string): string {
  const moment = new Date(iso);
  const offset = inTime('en', { timeZoneName: 'longOffset', timeZone })
    .format(moment)
    .replace(/^.*GMT/, 'UTC');
  const read = inTime(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(moment);
  return isWide(language) ? `${read}（${offset}）` : `${read} (${offset})`;
}

/** Whether it is written with the wide brackets of Chinese and Japanese type. */
function isWide(language: Language): boolean {
  return /^(?:Hans|Hant|Jpan)$/.test(new Intl.Locale(languageTag(language)).maximize().script ?? '');
}

/** A count, grouped as the language does: `12,345`. */
export function wholeNumber(value: number, language: Language): string {
  return inUnit(language, {}).format(value);
}

/** A file size as people read it, in powers of 1000: `1.4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return inUnit(language, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

/** A length of time in one unit: `3 minutes`, `3分钟`. */
export function duration(
  amount: number,
  unit: 'second' | 'minute' | 'hour' | 'day',
  language: Language,
): string {
  return inUnit(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** The first digits of a hash, enough to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…`;
}
