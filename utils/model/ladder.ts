import type { CaseDate } from './jurisdiction';
import type { Clock, Step } from './redress';

export type LadderState =
  /** `certain` is false where only a count without holidays, or a rule nobody read, says that it opened. */
  | { is: 'open'; certain: boolean }
  | { is: 'opens_on'; day: string; certain: boolean }
  | { is: 'closed'; why: 'over' | 'elsewhere' }
  /** Any one of these dates, or the number, tells more. */
  | { is: 'needs'; missing: (CaseDate | 'providerReference')[] }
  | { is: 'no_desk' };

/** A clock of a rule on its way. */
export interface RunningClock {
  clock: Clock;
  /** Null: the case does not hold the day that it runs from. */
  due: {
    from: string;
    lastDay: string;
    lastSafeDay: string;
    certain: 'exact' | 'about';
    why: 'no_holidays' | 'rest_day' | null;
  } | null;
  /** `perhaps`: by the count it has run out, but the count or the rule is not certain. */
  past: 'no' | 'perhaps' | 'yes';
  old: boolean;
}

export interface LadderStep {
  step: Step;
  state: LadderState;
  clocks: RunningClock[];
  /** Checked more than a year ago. */
  old: boolean;
}

/** What of a ladder matters today. */
export interface OpenNow {
  /** What is urgent, then what the days of the case have opened; without any such, the first steps. */
  open: Step[];
  /** Open all the time. */
  always: Step[];
  /** The next day by which the person has to have done something. */
  closesNext: { step: Step; running: RunningClock } | null;
  opensNext: { step: Step; day: string; certain: boolean } | null;
}

export interface Ladder {
  /** The day it is in the jurisdiction. */
  today: string;
  steps: LadderStep[];
  now: OpenNow;
}
