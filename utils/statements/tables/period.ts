import { readMoment } from '../../reading/date';
import { orderOf, orderOfLanguage } from './habits';
import { linesOf } from './preamble';
import type { SheetRow } from './sheet';

/** The first and the last day that a statement may tell of, as ISO days. */
export interface Period {
  from: string;
  to: string;
}

const DATE =
  /\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}/gu;
const ISSUED = /statement (?:date|closing)|closing date|账单日|帳單日|結單日|ご?請求日|rechnungsdatum/i;

/** A purchase may be booked weeks after it was made. */
const BEFORE = 45;
/** Of a statement that names only its own day. */
const MONTH = 31;
/** Beyond that a day and a month would fit into two years. */
const LONGEST = 365;

/** The time that the lines above a table say it covers; null when they name none, or several. */
export function periodAbove(preamble: readonly SheetRow[], labels: readonly string[]): Period | null {
  const lines = linesOf(preamble).map((line) => ({ line, days: daysIn(line, labels) }));
  const spans = lines.filter(({ days }) => days.length === 2).map(({ days }) => days);
  const issued = lines.filter(({ line, days }) => days.length === 1 && ISSUED.test(line));
  const told = spans.length > 0 ? spans : issued.map(({ days: [day = ''] }) => [moved(day, -MONTH), day]);
  const [span, ...others] = [...new Set(told.map((days) => days.join(' ')))];
  const [from = '', to = ''] = span?.split(' ') ?? [];
  if (others.length > 0 || from === '' || from > to) return null;
  const first = moved(from, -BEFORE);
  return moved(first, LONGEST) > to ? { from: first, to } : null;
}

function daysIn(line: string, labels: readonly string[]): string[] {
  const found = line.match(DATE) ?? [];
  const order = orderOf(found, labels) ?? orderOfLanguage(labels);
  const days = found.map((text) =>
    readMoment(text.replace(/\s?[年月]\s?/g, '-'), {
      order: order === 'ymd' ? undefined : order,
    })?.value?.slice(0, 10),
  );
  return days.every((day) => day !== undefined) ? days : [];
}

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
