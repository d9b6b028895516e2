import type { IssueType } from '../model/case';
import type { FollowUpFields } from '../model/jurisdiction';
import type { Ladder, LadderState, LadderStep } from '../model/ladder';
import type { Rules, Step } from '../model/redress';
import { dayIn, isOld } from './clock';
import { openNow } from './open-now';
import { runningClock } from './running-clock';
import { missingFor, type Occasion, startDay } from './start';

/** What is open for a case on the day that it is in the jurisdiction, who acts, and until when. Without an issue, all steps. */
export function ladder(rules: Rules, issue: IssueType | null, facts: FollowUpFields, now: Date): Ladder {
  const today = dayIn(rules.zone, now);
  const wanted = rules.steps.filter(
    ({ issues }) => issue === null || issues === 'all' || issues.includes(issue),
  );
  const steps = wanted.map((step) => judge(step, { rules, facts, today }));
  return { today, steps, now: openNow(steps, today) };
}

function judge(step: Step, occasion: Occasion): LadderStep {
  const clocks = step.clocks.map((clock) => runningClock(clock, occasion));
  const closed = clocks.some(({ clock, past }) => clock.closes && past === 'yes');
  return {
    step,
    clocks,
    state: stateOf(step, closed, occasion),
    old: isOld(step.source.checkedOn, occasion.today),
  };
}

function stateOf(step: Step, closed: boolean, occasion: Occasion): LadderState {
  const { facts, today } = occasion;
  if (step.noDesk) return { is: 'no_desk' };
  if (closed) return { is: 'closed', why: 'over' };
  if (step.asks.includes('not_elsewhere') && facts.heldElsewhere === true)
    return { is: 'closed', why: 'elsewhere' };
  const openings = step.opens.flatMap((start) => startDay(start, occasion, 'after') ?? []);
  const first = openings.sort((a, b) => a.day.localeCompare(b.day))[0];
  if (step.opens.length > 0) {
    if (first === undefined)
      return {
        is: 'needs',
        missing: [...new Set(step.opens.flatMap((start) => missingFor(start, occasion)))],
      };
    if (first.day > today) return { is: 'opens_on', day: first.day, certain: first.certain };
  }
  if (step.asks.includes('reference') && !facts.providerReference?.trim())
    return { is: 'needs', missing: ['providerReference'] };
  return { is: 'open', certain: openings.some((one) => one.day <= today && one.certain) || !first };
}
