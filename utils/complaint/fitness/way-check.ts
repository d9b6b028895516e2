import type { FitnessId, FitnessPoint, Severity } from '../../model/fitness';
import type { Clock } from '../../model/redress';
import { ladder } from '../../redress/ladder';
import type { FitnessInput } from './occasion';

const FOLLOW_UP = { tab: 'follow-up' } as const;
/** A last safe day so near is told; a custom of ours. */
const NEAR_DAYS = 7;

/** Whether the way to this desk is open: asked before, complained before, in time, and nobody else has it. */
export function wayPoints(input: FitnessInput): FitnessPoint[] {
  return [...attemptPoints(input), ...deskPoints(input), ...deadlinePoints(input)];
}

function point(id: FitnessId, severity: Severity, values: FitnessPoint['values'] = []): FitnessPoint {
  return { id, severity, values, mend: FOLLOW_UP };
}

function attemptPoints({ case: subject, contacts, exhibits, channel }: FitnessInput): FitnessPoint[] {
  if (channel === 'support') return [];
  const tried =
    contacts.some(({ by }) => by === 'me') ||
    Boolean(subject.contactedOn || subject.complainedOn) ||
    exhibits.some(({ reading }) => reading.messages.some(({ from }) => from === 'me'));
  if (!tried) return [point('no_contact', 'missing')];
  return channel === 'regulator' && !subject.complainedOn ? [point('no_complaint', 'missing')] : [];
}

function deskPoints({ case: subject, rules, channel, now }: FitnessInput): FitnessPoint[] {
  if (channel === 'support') return [];
  if (rules === null) return [point('no_place', 'missing')];
  if (channel !== 'regulator') return [];
  const { steps } = ladder(rules, subject.issueType, subject, now);
  const asksNumber = steps.some(
    ({ state }) => state.is === 'needs' && state.missing.includes('providerReference'),
  );
  const elsewhere = steps.some(({ state }) => state.is === 'closed' && state.why === 'elsewhere');
  return [
    ...(asksNumber ? [point('no_case_number', 'missing')] : []),
    ...(elsewhere ? [point('held_elsewhere', 'risk')] : []),
  ];
}

/** Days of the person's own that ran out, and the ones that are near. A rule nobody read never ends a right. */
function deadlinePoints(input: FitnessInput): FitnessPoint[] {
  const { case: subject, rules, now } = input;
  if (rules === null) return [];
  const { steps, today } = ladder(rules, subject.issueType, subject, now);
  const near = new Date(Date.parse(`${today}T00:00:00Z`) + NEAR_DAYS * 86_400_000).toJSON().slice(0, 10);
  return steps
    .flatMap(({ clocks }) => clocks)
    .flatMap(({ clock, due, past }): FitnessPoint[] => {
      if (clock.who !== 'you' || due === null || wasKept(clock, due.lastDay, input)) return [];
      if (past === 'yes') return [{ ...point('deadline_missed', 'risk', [due.lastDay]), what: clock.what }];
      if (past === 'perhaps')
        return [{ ...point('deadline_perhaps', 'risk', [due.lastDay]), what: clock.what }];
      if (due.lastSafeDay > near) return [];
      return [{ ...point('deadline_near', 'open', [due.lastSafeDay]), what: clock.what }];
    });
}

/**
 * Whether the case shows that it was done in time: who was to be told of what happened was told, what follows the provider's
 * answer is before somebody else already. For a lawyer every day counts as open: only they can say.
 */
function wasKept({ from }: Clock, lastDay: string, { case: subject, channel }: FitnessInput): boolean {
  if (channel === 'legal_aid') return false;
  const told = [subject.contactedOn, subject.complainedOn].some((day) => day && day <= lastDay);
  return from.every((start) => start === 'happenedOn') ? told : subject.heldElsewhere === true;
}
