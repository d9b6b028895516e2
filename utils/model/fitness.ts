import type { Wording } from './redress';

/** `missing`: it should be there. `open`: the receiver will ask. `risk`: it can do harm, or be refused, as it is. */
export type Severity = 'risk' | 'missing' | 'open';

/** What is looked at before a complaint is sent; the screen has a sentence for each, and one for how to mend it. */
export type FitnessId =
  | 'secret'
  | 'identity_number'
  | 'phone'
  | 'email'
  | 'exhibit_unknown'
  | 'unsupported'
  | 'no_reference'
  | 'zone_unknown'
  | 'date_open'
  | 'amount_open'
  | 'exhibit_foreign'
  | 'exhibit_kind'
  | 'exhibit_large'
  | 'no_contact'
  | 'no_complaint'
  | 'no_place'
  | 'no_case_number'
  | 'held_elsewhere'
  | 'deadline_missed'
  | 'deadline_perhaps'
  | 'deadline_near';

/** Where it is mended: a tab of the case file, and of the Case tab a field. */
export interface Mend {
  tab: 'evidence' | 'case' | 'complaint' | 'follow-up';
  field?: string;
}

/** One thing that a complaint lacks, leaves open or risks. */
export interface FitnessPoint {
  id: FitnessId;
  severity: Severity;
  /** What the sentence needs: counts, exhibits, words of the text, with secrets covered. */
  values: (string | number)[];
  /** Of a deadline, what was to be done. */
  what?: Wording;
  mend: Mend;
}
