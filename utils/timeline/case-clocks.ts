import type { Contact } from '../model/contact';
import type { Ladder, RunningClock } from '../model/ladder';
import type { ClockSureness, TimelineClock } from '../model/timeline';
import { isFirm } from '../redress/clock';

/** The periods of a case that have a day, by their last one: those of the rules, and what was promised in its log. */
export function caseClocks(
  ladder: Ladder | null,
  contacts: readonly Contact[],
  today: string,
): TimelineClock[] {
  const ofRules = (ladder?.steps ?? []).flatMap(({ step, clocks }) =>
    clocks.flatMap((running): TimelineClock[] => {
      const { due, past, clock } = running;
      if (due === null) return [];
      const of = { is: 'rule', running, step } as const;
      return [{ id: clock.id, from: due.from, lastDay: due.lastDay, sure: surenessOf(running), past, of }];
    }),
  );
  const promised = contacts.flatMap((contact): TimelineClock[] => {
    const { id, on, promisedBy } = contact;
    if (promisedBy === null || promisedBy < on) return [];
    const past = promisedBy < today ? 'yes' : 'no';
    const of = { is: 'contact', contact } as const;
    return [{ id: `promise ${id}`, from: on, lastDay: promisedBy, sure: 'promise', past, of }];
  });
  return [...ofRules, ...promised].sort((a, b) =>
    a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0,
  );
}

/** How many periods of the rules have no day to run from. */
export function openClocks(ladder: Ladder | null): number {
  return (ladder?.steps ?? []).flatMap(({ clocks }) => clocks).filter(({ due }) => due === null).length;
}

/** No day looks certain but one that an official text, read within a year, gives to the day. */
function surenessOf({ clock, due, old }: RunningClock): ClockSureness {
  if (clock.source.grade === 'unverified') return 'unverified';
  if (clock.kind === 'promise') return 'promise';
  return due?.certain === 'exact' && isFirm(clock.source) && !old ? 'counted' : 'about';
}
