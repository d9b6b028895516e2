import type { ContactWay } from './contact';

/** How long nobody has answered, as the contact log shows it. Null in place of one: the last word was theirs. */
export interface Silence {
  /** The day of the first contact after which no person answered. */
  since: string;
  /** Whole calendar days from `since` until today. */
  days: number;
  /** How often and by which ways the person wrote or called in that time. */
  attempts: number;
  ways: ContactWay[];
  /** Tickets that were named in that time, each once. */
  references: string[];
  /** Whether machines confirmed receipt in that time. */
  automatic: boolean;
  /** Promises with a day that has passed without anyone coming back. */
  broken: { on: string; promisedBy: string; said: string; evidence: number[] }[];
  /** Evidence numbers that show the attempts. */
  evidence: number[];
}

/** One thing to do about a silence. */
export interface SilenceStep {
  step: 'notices' | 'channel' | 'public' | 'complaint';
  done: boolean;
  /** Whether it is the first that is not done. */
  next: boolean;
  /** Of `channel`: the ways that were tried, and those that are left. */
  tried: ContactWay[];
  left: ContactWay[];
}
