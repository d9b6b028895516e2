import { Temporal } from 'temporal-polyfill';
import type { IssueType } from '../model/case';
import type { FollowUpFields } from '../model/jurisdiction';
import type { RunningClock } from '../model/ladder';
import type { OverdueAnswer } from '../model/overdue-answer';
import type { Rules } from '../model/redress';
import { GROUNDS } from './grounds-for';
import { ladder } from './ladder';

/** No three weeks of business days have more public holidays than a fortnight holds. */
const HOLIDAYS = 14;

/**
 * The period that a letter names for the provider's answer to a complaint, once it has run out beyond doubt; null while it has not, while the
 * case has an answer, and where no rule that was read sets one. Of several the one that ended first.
 */
export function overdueAnswer(
  rules: Rules,
  issue: IssueType | null,
  facts: FollowUpFields,
  now: Date,
): OverdueAnswer | null {
  if (!facts.complainedOn || facts.answeredOn) return null;
  const periods = GROUNDS[rules.jurisdiction].answers.map(({ rests }) => rests);
  const { steps, today } = ladder(rules, issue, facts, now);
  const over = steps
    .flatMap(({ clocks }) => clocks)
    .flatMap((running) => {
      const { clock, due } = running;
      const ofAnswer = periods.includes(clock.id) && clock.from.includes('complainedOn');
      return ofAnswer && due && isOver(running, today)
        ? [{ lastDay: due.lastDay, amount: clock.amount, unit: clock.unit }]
        : [];
    });
  return over.sort((one, other) => one.lastDay.localeCompare(other.lastDay))[0] ?? null;
}

function isOver({ clock, due, past }: RunningClock, today: string): boolean {
  if (past === 'yes') return true;
  if (due === null || clock.source.grade === 'unverified') return false;
  return Temporal.PlainDate.from(due.lastDay).add({ days: HOLIDAYS }).toString() < today;
}
