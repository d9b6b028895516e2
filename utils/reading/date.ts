import type { Moment } from '../model/reading';
import { isRelativeDay } from './date-names';
import { calendarDay, dayOf } from './day';
import { foldSpace, foldText, isTurned, plainSigns } from './text';
import { takeTime } from './time';

export interface DateHint {
  /** BCP 47 tag of the page (`en-US`, `de`). */
  language?: string | undefined;
  /** Which comes first in `03/04/2026`, when other rows of the page tell it. */
  order?: 'dmy' | 'mdy' | undefined;
  /** The year of dates that show none (`May 12`). */
  year?: number | undefined;
}

/** No date with its time and zone is longer (JavaScript's own form with a long zone name comes near). */
const LONGEST = 80;

/** The word between a date and its time, or a time and its date. */
const LINK = /\s(?:at|um|à|às|a las?|в|@)$|^on\s/i;

/**
 * Reads a text that is one date, with or without a time. `value` is ISO local time, null when it is not certain: a
 * word such as yesterday, no year, `03/04/2026` without an order, an impossible day. Null when the text is no date:
 * a time alone, a range, a figure, a sentence.
 */
export function readMoment(raw: string, hint: DateHint = {}): Moment | null {
  const shown = foldSpace(raw);
  if (shown === '' || shown.length > LONGEST || isTurned(shown)) return null;
  const text = plainSigns(foldText(shown));
  if (NUMBER.test(text)) return null;
  const plain = PLAIN.exec(text);
  if (plain) return plainMoment(shown, plain);
  const { time, words } = split(text);
  const day = isRelativeDay(words, time !== null) ? null : dayOf(words, hint, time !== null);
  if (day === undefined) return null;
  if (day === null || time?.value === null) return { raw: shown, value: null, zone: null, precision: null };
  if (!time) return { raw: shown, value: day, zone: null, precision: 'day' };
  return { raw: shown, value: `${day}T${time.value}`, zone: time.zone, precision: time.precision };
}

/** How most lists write a moment: its parts in one order, and nothing that any language or rule could read otherwise. */
const PLAIN = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A long number without a blank: an id, and in no way a date. */
const NUMBER = /^[\w-]*\d{9}[\w-]*$/;

function plainMoment(raw: string, [, year, , month, day, hour, minute, second]: RegExpExecArray): Moment {
  const date = calendarDay(year, month, day);
  const time = hour === undefined ? null : [hour.padStart(2, '0'), minute, second].filter(Boolean).join(':');
  const isTime = time === null || (Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60);
  if (date === null || !isTime) return { raw, value: null, zone: null, precision: null };
  if (time === null) return { raw, value: date, zone: null, precision: 'day' };
  return { raw, value: `${date}T${time}`, zone: null, precision: second === undefined ? 'minute' : 'second' };
}

/**
 * Joins a date and a time that stand apart (`2019.08.25` and `12:44`). A second text that is no time is left aside,
 * and only the day is told. Null when the first text is no date.
 */
export function joinMoment(date: string, time: string, hint: DateHint = {}): Moment | null {
  const joined = readMoment(`${date} ${time}`, hint);
  const day = joined ?? readMoment(date, hint);
  return day && { ...day, raw: foldSpace(`${date} ${time}`) };
}

/** Whether a text tells its day from the day of reading (`gestern 14:02`, `3 hours ago`). */
export function isRelative(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const { time, words } = split(plainSigns(foldText(raw)));
  return isRelativeDay(words, time !== null);
}

function split(text: string) {
  const time = takeTime(text);
  return { time, words: trim(trim(time?.rest ?? text).replace(LINK, '')) };
}

function trim(text: string): string {
  return text.replace(/^[\s,/|·•-]+|[\s,/|·•-]+$/g, '');
}
