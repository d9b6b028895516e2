import { readAmount } from './amount';
import { contentRole } from './content-role';
import { readMoment } from './date';
import { attributeOf, localNameOf, nameWordsOf } from './element';
import { isAhead } from './not-yet';
import { noMoment } from './nothing';
import type { Page } from './page';
import type { Above, Habits } from './row';
import { segmentsOf } from './segments';
import { isStatusWord, readStatus } from './status';

const LONGEST = 80;

/** Part of a heading that says nothing about its rows: a weekday, the day's sum. */
const BESIDE =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?$|^(?:星期|周)[一二三四五六日天]$|^(?:支出|收入|total|合计)[:：]?$/i;

/**
 * What a heading above rows says: their date, their status, or (for any other heading) that the ones before it no
 * longer hold. Null when the element is no heading at all.
 */
export function headingOf(page: Page, element: Element, habits: Habits): Partial<Above> | null {
  const text = page.text(element);
  if (text === '' || text.length > LONGEST) return null;
  if (isAhead(text)) return { date: null, month: null, status: null, ahead: true };
  const raw = dateIn(page, element, habits);
  const month = partsOf(page, element)
    .map((line) => monthOf(line, habits))
    .find((one) => one !== null);
  if (month) return { date: null, month };
  if (raw)
    return {
      date: readMoment(raw, habits.language ? { language: habits.language } : {}) ?? { ...noMoment(), raw },
    };
  if (isStatusWord(text)) return { status: { raw: text, value: readStatus(text) }, date: null };
  return isHeading(element) ? { date: null, month: null, status: null, ahead: false } : null;
}

/** What stands in the heading as elements or lines of their own, dates and sums kept whole. */
function partsOf(page: Page, element: Element): string[] {
  return segmentsOf(page, element, (text) => contentRole(page, text) !== null).map(({ text }) => text);
}

/** `2024-06` for `June 2024` or `2024年6月`; a whole date is no month. */
function monthOf(text: string, { language }: Habits): string | null {
  const hint = language ? { language } : {};
  if (!/\d{4}/.test(text) || readMoment(text, hint)?.value) return null;
  const first = /月$/.test(text) ? readMoment(`${text}1日`, hint) : readMoment(`1 ${text}`, hint);
  return first?.value?.endsWith('-01') ? first.value.slice(0, 7) : null;
}

/** The heading's only date, beside nothing but a weekday and sums. */
function dateIn(page: Page, element: Element, habits: Habits): string | null {
  const hint = habits.language ? { language: habits.language } : {};
  const isDate = (text: string) => readMoment(text, hint) !== null;
  const text = page.text(element);
  if (isDate(text)) return text;
  const lines = partsOf(page, element);
  const dates = lines.filter(isDate);
  const [date] = dates;
  const others = lines.filter((line) => !isDate(line));
  return dates.length === 1 && date && others.every((line) => BESIDE.test(line) || readAmount(line))
    ? date
    : null;
}

function isHeading(element: Element): boolean {
  return (
    /^h[1-6]$/.test(localNameOf(element)) ||
    attributeOf(element, 'role') === 'heading' ||
    nameWordsOf(element).some((word) => /^(?:header|heading|title|group)$/.test(word))
  );
}
