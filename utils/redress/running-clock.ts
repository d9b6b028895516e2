import type { RunningClock } from '../model/ladder';
import type { Clock } from '../model/redress';
import { type Counted, countPeriod, isFirm, isOld, workingDayFrom } from './clock';
import { type Occasion, startDay } from './start';

/** Where a clock stands today. Of several starts the earliest is shown, and only when all have run out is it over. */
export function runningClock(clock: Clock, occasion: Occasion): RunningClock {
  const { rules, today } = occasion;
  const runs = clock.from
    .flatMap((start) => startDay(start, occasion, 'end') ?? [])
    .map(({ day, certain }) => {
      const counted = countPeriod({ ...clock, from: day, calendar: rules.calendar });
      const known = certain && isFirm(clock.source);
      return { from: day, ...counted, certain: known ? counted.certain : ('about' as const) };
    })
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
  const due = runs[0] ?? null;
  const begun = due !== null && today > due.lastDay;
  const over = isFirm(clock.source) && runs.length > 0 && runs.every((run) => isOver(run, occasion));
  return {
    clock,
    due,
    past: over ? 'yes' : begun ? 'perhaps' : 'no',
    old: isOld(clock.source.checkedOn, today),
  };
}

/** A count without holidays never ends a right; a period that ends on a rest day may end on the next working day. */
function isOver(run: Counted, { rules, today }: Occasion): boolean {
  return run.certain === 'exact' && today > workingDayFrom(run.lastDay, rules.calendar);
}
