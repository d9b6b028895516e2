import type { ChargeFault, IssueType } from './case';
import type { Wording } from './redress';

/** What exhibits can show by themselves, so that a point of a checklist is ticked without the person. */
export type Proof =
  | 'transaction'
  | 'two_charges'
  | 'failure'
  | 'failure_code'
  | 'number'
  | 'balance'
  | 'statement'
  | 'chat'
  | 'email'
  | 'recording'
  | 'fee'
  | 'history';

/** The problems as they are helped with: a wrong charge by what is wrong with it. */
export type GuideKey = Exclude<IssueType, 'wrong_charge'> | ChargeFault;

/** A point of a list. Its id is kept with the person's tick, so it never changes. */
export interface GuidePoint {
  id: string;
  what: Wording;
  /** Any of these in the case's exhibits ticks it. */
  shownBy?: readonly Proof[];
}

/** What one problem needs: what to do at once, what to collect, and what can be asked for. */
export interface IssueGuide {
  key: GuideKey;
  /** In the order in which they are done. */
  urgent: readonly GuidePoint[];
  evidence: readonly GuidePoint[];
  remedies: readonly GuidePoint[];
}

/** The guide for a case; null until it is known what is wrong with a charge. */
export function guideKey(issue: IssueType | null, fault: ChargeFault | null | undefined): GuideKey | null {
  return issue === 'wrong_charge' ? (fault ?? null) : issue;
}
