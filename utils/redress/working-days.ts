import { isWorkday } from 'chinese-days';
import type { Temporal } from 'temporal-polyfill';
import type { Rules } from '../model/redress';

/** The years for which the holidays and make-up days (调休) of mainland China are in `chinese-days`. */
export const COVERED_CN = { first: 2004, last: 2026 } as const;

/** Whether people work on a day, and whether that is known or only that it is no weekend. */
export function workingDay(
  day: Temporal.PlainDate,
  calendar: Rules['calendar'],
): { works: boolean; known: boolean } {
  if (calendar === 'cn' && day.year >= COVERED_CN.first && day.year <= COVERED_CN.last)
    return { works: isWorkday(day.toString()), known: true };
  return { works: day.dayOfWeek <= 5, known: false };
}
