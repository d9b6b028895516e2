import type { MatterInput } from '../../utils/complaint/matter';
import { findAll } from '../../utils/findings/find-all';
import { silenceOf } from '../../utils/findings/silence';
import type { Case } from '../../utils/model/case';
import type { Contact } from '../../utils/model/contact';
import type { FindingDecision } from '../../utils/model/finding';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { loadRules } from '../../utils/redress/load';
import { overdueAnswer } from '../../utils/redress/overdue-answer';
import type { Exhibit } from './exhibits';

/** What a letter is written from beside the case and its exhibits. */
export type LetterFacts = Required<
  Pick<MatterInput, 'contacts' | 'findings' | 'dismissed' | 'silence' | 'overdue'>
>;

/** All of it, as it stands at `now`. */
export async function letterFactsOf(
  openCase: Case,
  exhibits: readonly Exhibit[],
  contacts: readonly Contact[],
  now: Date,
): Promise<LetterFacts> {
  const found = findAll(exhibits);
  const decided = (as: FindingDecision) => found.filter(({ id }) => openCase.findings?.[id] === as);
  return {
    contacts,
    findings: decided('accepted'),
    dismissed: decided('dismissed'),
    silence: silenceOf(contacts, zonedIso(now).slice(0, 10)),
    overdue: await overdueOf(openCase, now),
  };
}

/** Whether the provider's period for its answer is over, by the rules of the case's jurisdiction. */
async function overdueOf(openCase: Case, now: Date): Promise<LetterFacts['overdue']> {
  if (!openCase.jurisdiction) return null;
  return overdueAnswer(await loadRules(openCase.jurisdiction), openCase.issueType, openCase, now);
}
