import type { TimelineTick } from '../model/timeline';
import { placeOf, type Stretch } from './scale';
import { DAY_MS, dayAt } from './wall-time';

/** The words of a day take so much room, CSS pixels. */
const ROOM = 54;

interface Step {
  unit: TimelineTick['unit'];
  /** Of days, weeks from Monday on; of months and years, their number from the year 0 on. */
  every: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'day', every: 7 },
  { unit: 'day', every: 14 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 25 },
  { unit: 'year', every: 100 },
];
/** 5 January 1970 was a Monday. */
const MONDAY = 4;

/** The days that are named under the axis: at least one in every stretch, and none over another. */
export function ticksOf(stretches: readonly Stretch[]): TimelineTick[] {
  const ticks = stretches.flatMap(ticksIn);
  return ticks.map((tick, index) => ({
    ...tick,
    newYear: ticks[index - 1]?.day.slice(0, 4) !== tick.day.slice(0, 4),
  }));
}

function ticksIn(stretch: Stretch): Omit<TimelineTick, 'newYear'>[] {
  const step = STEPS.find((one) => apart(one) * scaleOf(stretch) >= ROOM) ?? STEPS.at(-1);
  const days = step ? daysOf(step, stretch) : [];
  const named = days.length > 0 && step ? days : [stretch.from];
  const unit = days.length > 0 && step ? step.unit : 'day';
  const middle = (stretch.x1 + stretch.x2) / 2;
  const [leftmost, rightmost] = [
    Math.min(middle, stretch.x1 + ROOM / 2),
    Math.max(middle, stretch.x2 - ROOM / 2),
  ];
  let free = Number.NEGATIVE_INFINITY;
  return named.flatMap((ms) => {
    const x = placeOf(ms, [stretch]);
    const labelX = Math.min(rightmost, Math.max(leftmost, x));
    if (labelX - ROOM / 2 < free) return [];
    free = labelX + ROOM / 2;
    return [{ x, labelX, day: dayAt(ms), unit }];
  });
}

/** Pixels of a day. */
function scaleOf({ from, to, x1, x2 }: Stretch): number {
  return ((x2 - x1) * DAY_MS) / (to - from);
}

/** Days from one to the next, at least. */
function apart({ unit, every }: Step): number {
  return every * { day: 1, month: 28, year: 365 }[unit];
}

function daysOf({ unit, every }: Step, { from, to }: Stretch): number[] {
  if (unit === 'day') {
    const first = from / DAY_MS - MONDAY;
    const start = (Math.ceil(first / every) * every + MONDAY) * DAY_MS;
    return counted(start, to, (_, index) => start + index * every * DAY_MS);
  }
  const months = unit === 'month' ? every : every * 12;
  const begin = new Date(from);
  const atFirst = begin.getUTCDate() === 1 ? 0 : 1;
  const first = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth() + atFirst) / months) * months;
  const monthAt = (month: number) => {
    const day = new Date(0);
    day.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    return day.getTime();
  };
  return counted(monthAt(first), to, (_, index) => monthAt(first + index * months));
}

function counted(start: number, end: number, next: (last: number, index: number) => number): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at = next(at, found.length)) found.push(at);
  return found;
}
