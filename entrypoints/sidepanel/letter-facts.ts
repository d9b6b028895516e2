import type { MatterInput } from '../../utils/complaint/matter';
import { findAll } from '../../utils/findings/find-all';
import { silenceOf } from '../../utils/findings/silence';
import type { Case } from '../../utils/model/case';
import type { Contact } from '../../utils/model/contact';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { loadRules } from '../../utils/redress/load';
import { overdueAnswer } from '../../utils/redress/overdue-answer';
import type { Exhibit } from './exhibits';

/** What a letter is written from beside the case and its exhibits. */
export type LetterFacts = Required<Pick<MatterInput, 'contacts' | 'findings' | 'silence' | 'overdue'>>;

/** All of it, as it stands at `now`. Of the findings only those that the person accepted. */
export async function letterFactsOf(
  openCase: Case,
  exhibits: readonly Exhibit[],
  contacts: readonly Contact[],
  now: Date,
): Promise<LetterFacts> {
  return {
    contacts,
    findings: findAll(exhibits).filter(({ id }) => openCase.findings?.[id] === 'accepted'),
    silence: silenceOf(contacts, zonedIso(now).slice(0, 10)),
    overdue: await overdueOf(openCase, now),
  };
}

/** Whether the provider's period for its answer is over, by the rules of the case's jurisdiction. */
async function overdueOf(openCase: Case, now: Date): Promise<LetterFacts['overdue']> {
  if (!openCase.jurisdiction) return null;
  return overdueAnswer(await loadRules(openCase.jurisdiction), openCase.issueType, openCase, now);
}
