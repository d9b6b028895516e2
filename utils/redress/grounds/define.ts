import type { ChargeFault, IssueType } from '../../model/case';
import type { Wording } from '../../model/redress';

/** A rule that a complaint can name. */
export interface Ground {
  /** The law with its article and what it says: a whole sentence, of nobody in particular. */
  says: Wording;
  /** What the letter is besides, where the rule gives it an effect of its own. */
  notice: Wording | null;
  issues: readonly IssueType[];
  /** Of a wrong charge only these faults; null: whatever is wrong with it. */
  faults: readonly ChargeFault[] | null;
  /** The step or clock of the same jurisdiction that has the source. */
  rests: string;
}

/** A period or a desk as a letter names it, for some problems. */
export interface Named {
  name: Wording;
  issues: readonly IssueType[];
  rests: string;
}

/** What a letter to a provider can say of the law of one jurisdiction. */
export interface Grounds {
  rules: readonly Ground[];
  /** How long the provider has for its answer: what follows "within", and what stands before 内. */
  answers: readonly Named[];
  /** Who decides or mediates when the provider does not settle it. */
  desks: readonly Named[];
}

export const MONEY: readonly IssueType[] = ['payment_failed', 'wrong_charge', 'account_theft'];
export const SERVICE: readonly IssueType[] = [...MONEY, 'no_answer'];
export const ALL: readonly IssueType[] = [...SERVICE, 'privacy'];

export function ground(
  issues: readonly IssueType[],
  rests: string,
  en: string,
  zh: string,
  more: Partial<Pick<Ground, 'faults' | 'notice'>> = {},
): Ground {
  return { issues, rests, says: { en, zh }, notice: null, faults: null, ...more };
}

export function named(issues: readonly IssueType[], rests: string, en: string, zh: string): Named {
  return { issues, rests, name: { en, zh } };
}
