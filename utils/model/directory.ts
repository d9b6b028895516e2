import type { Step } from './redress';

/** The desks of a place, as a directory lists them. */
export interface Directory {
  /** With a telephone number or an address that somebody checked, the urgent ones first. */
  desks: { step: Step; old: boolean }[];
  /** Where there is none to turn to. */
  none: Step[];
  /** Named by the rules; no number or address of theirs was checked. */
  unlisted: Step[];
}
