import { type Contact, ContactWay } from '../model/contact';
import type { SilenceStep } from '../model/silence';

/** Ways on which a provider can be asked in private. */
const PRIVATE = ContactWay.options.filter((way) => way !== 'social');

/**
 * What to do when nobody answers, from the mildest to the strongest, each with what was tried of it already.
 * The first that is left is the next one; waiting alone is enough for `PATIENCE` days.
 */
export function silenceSteps(
  contacts: readonly Contact[],
  days: number,
  complainedOn: string | null,
): SilenceStep[] {
  const tried = ContactWay.options.filter((way) =>
    contacts.some((one) => one.by === 'me' && one.way === way),
  );
  const mine = tried.filter((way) => way !== 'social');
  const steps: Omit<SilenceStep, 'next'>[] = [
    { step: 'notices', done: days >= PATIENCE, tried: [], left: [] },
    {
      step: 'channel',
      done: mine.length > 1,
      tried: mine,
      left: PRIVATE.filter((way) => !mine.includes(way)),
    },
    { step: 'complaint', done: complainedOn !== null, tried: [], left: [] },
    { step: 'public', done: tried.includes('social'), tried: [], left: [] },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return steps.map((one, at) => ({ ...one, next: at === next }));
}

/** Days after which help desks that answer at all have answered; a custom, no rule of anybody. */
const PATIENCE = 3;
