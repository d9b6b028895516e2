import type { ContactWay } from '../../model/contact';
import type { FindingKind } from '../../model/finding';
import type { Unit } from '../../model/redress';
import type { Addressee } from './words';

/** A contact of the log, its words covered and on one line; empty where not given. */
export interface ContactText {
  when: string;
  by: 'me' | 'them';
  way: ContactWay;
  withWhom: string;
  reference: string;
  said: string;
  promisedBy: string | null;
  answer: 'none' | 'automatic' | 'person';
  /** Empty: no exhibit shows it. */
  cite: string;
}

export interface SilenceText {
  since: string;
  days: number;
  attempts: number;
  ways: readonly ContactWay[];
  automatic: boolean;
  cite: string;
}

/** A finding that the person accepted; its rows are in `cite`, page texts already quoted. */
export interface FindingText {
  kind: FindingKind;
  amount: string | null;
  count: number | null;
  party: string | null;
  cite: string;
}

/** What has become of the matter so far, and what the person accepted of what the facts show. */
export interface FollowUpWords {
  earlier(to: Addressee, on: string | null, reference: string): string;
  answered(to: Addressee, on: string): string;
  overdue(to: Addressee, amount: number, unit: Unit): string;
  silence(to: Addressee, silence: SilenceText): string;
  /** What the log notes of such a contact may be the person's own words as well: it is not told as the promise. */
  broken(to: Addressee, on: string, promisedBy: string, cite: string): string;
  contact(to: Addressee, contact: ContactText): string;
  moreContacts(count: number): string;
  finding(finding: FindingText): string;
}
