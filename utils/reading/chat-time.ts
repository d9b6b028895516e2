const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|星期[一二三四五六日天]|周[一二三四五六日天]';
const DATE = `(?:\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|今天|昨天|前天|today|yesterday)`;
const TIME =
  '(?:(?:上午|下午|凌晨|早上|中午|晚上|at )?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?)';

const SEPARATOR = new RegExp(
  `^[\\s—–\\-·]*(?:(${DATE}|${WEEKDAY})(?:[,\\s]+(?:${WEEKDAY}|${DATE}))?)?[,\\s]*(${TIME})?[\\s—–\\-·]*$`,
  'i',
);
const ONLY_TIME = new RegExp(`^${TIME}$`, 'i');

/** A line between messages that tells when those below were said: a day, a time, or both. */
export interface Separator {
  day: string | null;
  time: string | null;
}

/** Reads a line of a chat as a separator; null when it says anything else. */
export function readSeparator(text: string): Separator | null {
  if (text.length > 40) return null;
  const match = SEPARATOR.exec(text);
  const time = match?.[2]?.trim() ?? null;
  if (!match || (!match[1] && !time)) return null;
  const day = text.replace(time ?? '', '').replace(/^[\s—–\-·,]+|[\s—–\-·,]+$/g, '');
  return { day: match[1] ? day : null, time };
}

/** When a message was said, as shown: its own time with the day above it, else what stands right above. */
export function momentOf(own: string | null, day: string | null, above: Separator | null): string | null {
  if (own && !ONLY_TIME.test(own)) return own;
  if (own) return day ? `${day} ${own}` : own;
  if (above?.time) return day ? `${day} ${above.time}` : above.time;
  return day;
}
