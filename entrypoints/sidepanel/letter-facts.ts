import type { MatterInput } from '../../utils/complaint/matter';
import type { Case } from '../../utils/model/case';
import { loadRules } from '../../utils/redress/load';
import { overdueAnswer } from '../../utils/redress/overdue-answer';

/** What a letter is written from beside the case and its exhibits. */
export type LetterFacts = Pick<MatterInput, 'contacts' | 'findings' | 'silence' | 'overdue'>;

/** Whether the provider's period for its answer is over, by the rules of the case's jurisdiction. */
export async function overdueOf(openCase: Case, now: Date): Promise<LetterFacts['overdue']> {
  if (!openCase.jurisdiction) return null;
  return overdueAnswer(await loadRules(openCase.jurisdiction), openCase.issueType, openCase, now);
}
