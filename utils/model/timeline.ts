import type { Contact } from './contact';
import type { CaseDate } from './jurisdiction';
import type { RunningClock } from './ladder';
import type { LetterVersion } from './letter-version';
import type { Failure, Transaction } from './reading';
import type { Step } from './redress';

/** The rows of a case's timeline above its clocks, from top to bottom. */
export const TIMELINE_LANES = ['transactions', 'failures', 'contacts', 'steps'] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/**
 * How the time of an event is known. `instant`: this device's clock showed it. `told`: a page shows it or the person wrote
 * it down; whether its zone is this device's, nobody knows. `day`: nothing but the day.
 */
export type TimeKnown = 'instant' | 'told' | 'day';

/** Something that happened, once, however many exhibits show it. */
export interface TimelineEvent {
  /** The same for the same facts; no two events of a timeline share one. */
  id: string;
  lane: TimelineLane;
  /** `2026-11-22`, or with a time of day as it was shown, `2026-11-22T14:05`; null where no date is certain. */
  at: string | null;
  known: TimeKnown;
  /** The zone that the page names for it; null where it names none. */
  zone: string | null;
  /** Of what this device's clock showed: the instant, UTC. */
  instant: string | null;
  /** The exhibits that show it (`E0003`). */
  exhibits: string[];
  what:
    | { is: 'transaction'; transaction: Transaction }
    /** `captured`: nobody saw it come; it stood on the page when that was captured. */
    | { is: 'failure'; failure: Failure; seen: 'came' | 'captured' }
    | { is: 'contact'; contact: Contact }
    | { is: 'case_day'; date: CaseDate }
    | { is: 'letter'; version: Pick<LetterVersion, 'channel' | 'language' | 'why'> };
}

/**
 * How sure the last day of a clock is. `counted`: to the day, by a rule that was read in an official text within a year.
 * `about`: holidays are not known, or the rule is known at second hand or was checked long ago. `promise`: somebody said so,
 * no law does. `unverified`: no text of the rule was read.
 */
export type ClockSureness = 'counted' | 'about' | 'promise' | 'unverified';

/** A period with a first and a last day. */
export interface TimelineClock {
  id: string;
  from: string;
  lastDay: string;
  sure: ClockSureness;
  past: RunningClock['past'];
  of: { is: 'rule'; running: RunningClock; step: Step } | { is: 'contact'; contact: Contact };
}

/** All that a case's timeline shows. */
export interface Timeline {
  /** The earliest first. */
  events: TimelineEvent[];
  /** What has no certain date: told, and never placed. */
  undated: TimelineEvent[];
  /** By their last day. */
  clocks: TimelineClock[];
  /** How many periods of the rules could not be counted: the case does not hold the day that they run from. */
  open: number;
}

/** One mark of the picture, for one event or for several that would stand on each other. CSS pixels from the left. */
export interface TimelineMark {
  key: string;
  x: number;
  /** From where to where it may have happened: of a day all of it. */
  from: number;
  to: number;
  /** The earliest first; at least one. */
  events: [TimelineEvent, ...TimelineEvent[]];
}

export interface TimelineTick {
  x: number;
  /** Where the middle of its words stands: inside the picture, clear of the others. */
  labelX: number;
  day: string;
  /** What its words name. */
  unit: 'day' | 'month' | 'year';
  /** Whether the words before it are of another year, or there are none. */
  newYear: boolean;
}

/** A timeline as a picture: everything on one axis, of which long empty stretches may be left out. */
export interface TimelineLayout {
  width: number;
  ticks: TimelineTick[];
  /** Where time is left out. */
  breaks: { x1: number; x2: number }[];
  now: number;
  lanes: { lane: TimelineLane; count: number; marks: TimelineMark[] }[];
  clocks: { clock: TimelineClock; x1: number; x2: number }[];
}
