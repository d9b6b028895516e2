import type { Hint } from '../../components/complaint/missing-hints';
import type { MissingFact } from '../../utils/complaint/missing-facts';

/** For each thing a letter may lack: what it is called, and the field of the case where it is supplied. */
export const HINTS: Record<MissingFact, Hint> = {
  facts: { words: 'missingFacts', field: 'evidence' },
  issue_type: { words: 'issueTitle', field: 'issueType' },
  what_happened: { words: 'whatHappenedName', field: 'whatHappened' },
  what_is_asked: { words: 'whatIsAskedName', field: 'whatIsAsked' },
  provider: { words: 'providerName', field: 'provider' },
  account: { words: 'accountName', field: 'account' },
  name: { words: 'complainantName', field: 'complainant' },
  reference: { words: 'missingReference', field: 'evidence' },
  amount: { words: 'missingAmount', field: 'evidence' },
};
