import { Temporal } from 'temporal-polyfill';
import type { DayZero, Rules, Source, Unit } from '../model/redress';
import { workingDay } from './working-days';

export interface Period {
  /** `2026-02-28` */
  from: string;
  amount: number;
  unit: Unit;
  dayZero: DayZero;
  calendar: Rules['calendar'];
}

export interface Counted {
  lastDay: string;
  /** One day before the last, of working days the working day before; never before the period began. */
  lastSafeDay: string;
  certain: 'exact' | 'about';
  /** Why only about: holidays are not known there. Or what is to know of an exact day: nobody works on it. */
  why: 'no_holidays' | 'rest_day' | null;
}

/** The end of a period. Months and years end on the same day of the month, or on its last where it has none such. */
export function countPeriod(period: Period): Counted {
  return period.unit === 'business_days' ? countWorkingDays(period) : countCalendar(period, period.unit);
}

function countCalendar(period: Period, unit: Exclude<Unit, 'business_days'>): Counted {
  const from = Temporal.PlainDate.from(period.from);
  const included = period.dayZero === 'included' ? 1 : 0;
  const last = from.add({ [unit]: period.amount }).subtract({ days: included });
  const safe = later(from, last.subtract({ days: 1 }));
  return {
    lastDay: last.toString(),
    lastSafeDay: safe.toString(),
    certain: 'exact',
    why: workingDay(last, period.calendar).works ? null : 'rest_day',
  };
}

function countWorkingDays({ from, amount, dayZero, calendar }: Period): Counted {
  const start = Temporal.PlainDate.from(from);
  let day = dayZero === 'included' ? start.subtract({ days: 1 }) : start;
  let before = start;
  let last = start;
  let known = true;
  for (let counted = 0; counted < amount; ) {
    day = day.add({ days: 1 });
    const working = workingDay(day, calendar);
    known &&= working.known;
    if (!working.works) continue;
    counted++;
    before = last;
    last = day;
  }
  return {
    lastDay: last.toString(),
    lastSafeDay: later(start, before).toString(),
    certain: known ? 'exact' : 'about',
    why: known ? null : 'no_holidays',
  };
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

/** The first working day on or after a day, as far as holidays are known. */
export function workingDayFrom(day: string, calendar: Rules['calendar']): string {
  let found = Temporal.PlainDate.from(day);
  while (!workingDay(found, calendar).works) found = found.add({ days: 1 });
  return found.toString();
}

/** The day that it is in a zone (null: where this device is) at an instant. */
export function dayIn(zone: string | null, now: Date): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return instant
    .toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** `nextDay('2026-02-28')` is `'2026-03-01'`. */
export function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** Whether more than a year lies between a check and today. */
export function isOld(checkedOn: string, today: string): boolean {
  const due = Temporal.PlainDate.from(checkedOn).add({ years: 1 });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(today), due) > 0;
}

/**
 * Whether a rule was read where it stands or in a copy of that. What was read in somebody's account of it gives a day to go
 * by, but neither opens nor ends anything for certain.
 */
export function isFirm({ grade }: Source): boolean {
  return grade === 'official' || grade === 'official_copy';
}
