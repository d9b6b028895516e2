import { CaseDate, type FollowUpFields } from '../model/jurisdiction';
import type { Clock, Rules, Start } from '../model/redress';
import { countPeriod, isFirm, nextDay } from './clock';

export interface Occasion {
  rules: Rules;
  facts: FollowUpFields;
  today: string;
}

/** The day a start stands for: of a clock its last day, or `after` it the day on which it has run out. Null while unknown. */
export function startDay(
  start: Start,
  occasion: Occasion,
  of: 'end' | 'after',
): { day: string; certain: boolean } | null {
  const date = caseDate(start);
  if (date !== null) {
    const day = occasion.facts[date] ?? null;
    return day === null ? null : { day, certain: true };
  }
  const clock = clockNamed(start, occasion.rules);
  const from = clock.from.flatMap((one) => startDay(one, occasion, 'end') ?? []).sort(byDay)[0];
  if (from === undefined) return null;
  const counted = countPeriod({ ...clock, from: from.day, calendar: occasion.rules.calendar });
  return {
    day: of === 'end' ? counted.lastDay : nextDay(counted.lastDay),
    certain: from.certain && counted.certain === 'exact' && isFirm(clock.source),
  };
}

/** The dates of a case that a start waits for. */
export function missingFor(start: Start, occasion: Occasion): CaseDate[] {
  const date = caseDate(start);
  if (date !== null) return [date];
  return clockNamed(start, occasion.rules).from.flatMap((one) => missingFor(one, occasion));
}

/** Throws for a name that no clock of the jurisdiction has. */
function clockNamed(id: string, rules: Rules): Clock {
  const found = rules.steps.flatMap(({ clocks }) => clocks).find((clock) => clock.id === id);
  if (!found) throw new Error(`${rules.jurisdiction} has no clock ${id}`);
  return found;
}

function caseDate(start: Start): CaseDate | null {
  return CaseDate.options.find((date) => date === start) ?? null;
}

function byDay(one: { day: string }, other: { day: string }): number {
  return one.day.localeCompare(other.day);
}
