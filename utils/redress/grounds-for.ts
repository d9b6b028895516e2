import type { ChargeFault, IssueType } from '../model/case';
import type { Jurisdiction } from '../model/jurisdiction';
import type { Wording } from '../model/redress';
import { auGrounds, caBankGrounds, hkGrounds, inGrounds, sgGrounds, twGrounds } from './grounds/asia-pacific';
import { cnGrounds } from './grounds/cn';
import type { Ground, Grounds } from './grounds/define';
import { euCryptoGrounds, euGrounds } from './grounds/eu';
import { ukGrounds } from './grounds/uk';
import { usCryptoGrounds, usGrounds } from './grounds/us';

/** One or two rules convince; ten do not. */
const RULES = 2;

const NONE: Grounds = { rules: [], answers: [], desks: [] };

/** Where no rule was read that binds the provider, none is named: a letter must not claim what does not exist. */
export const GROUNDS: Record<Jurisdiction, Grounds> = {
  cn: cnGrounds,
  cn_crypto: NONE,
  hk: hkGrounds,
  hk_crypto: NONE,
  tw: twGrounds,
  sg: sgGrounds,
  us: usGrounds,
  us_crypto: usCryptoGrounds,
  uk: ukGrounds,
  uk_crypto: NONE,
  eu: euGrounds,
  eu_crypto: euCryptoGrounds,
  au: auGrounds,
  in: inGrounds,
  ca_bank: caBankGrounds,
  ca_wallet: NONE,
  other: NONE,
};

/** What a letter says of the law: nothing where the person has named no jurisdiction or no problem. */
export interface LetterLaw {
  rules: readonly Ground[];
  within: Wording | null;
  desk: Wording | null;
}

/** The rules of a jurisdiction that bear on the problem, the surest first, at most two. */
export function lawFor(
  jurisdiction: Jurisdiction | null | undefined,
  issue: IssueType | null,
  fault: ChargeFault | null,
): LetterLaw {
  if (!jurisdiction || issue === null) return { rules: [], within: null, desk: null };
  const { rules, answers, desks } = GROUNDS[jurisdiction];
  const about = rules.filter(({ issues, faults }) => {
    if (!issues.includes(issue)) return false;
    return issue !== 'wrong_charge' || faults === null || (fault !== null && faults.includes(fault));
  });
  return {
    rules: about.slice(0, RULES),
    within: answers.find(({ issues }) => issues.includes(issue))?.name ?? null,
    desk: desks.find(({ issues }) => issues.includes(issue))?.name ?? null,
  };
}
