import type { Channel } from '../model/case';
import type { Matter } from './matter';

/** What a text would still need from the person; the screen has a sentence for each. */
export type MissingFact =
  | 'facts'
  | 'issue_type'
  | 'what_happened'
  | 'what_is_asked'
  | 'provider'
  | 'account'
  | 'name'
  | 'reference'
  | 'amount';

/** In the order in which it helps to supply them. A short message to support does without a name. */
export function missingFacts(
  { facts, frame, whatHappened, whatIsAsked }: Matter,
  channel: Channel,
): MissingFact[] {
  const transactions = [...facts.dated, ...facts.undated];
  const aboutMoney = ['payment_failed', 'wrong_charge', 'account_theft'].includes(frame.issue);
  const hasReference = transactions.some(({ transaction }) => transaction.references.length > 0);
  const lacks: Record<MissingFact, boolean> = {
    facts: facts.count === 0,
    issue_type: frame.issue === 'general',
    what_happened: whatHappened === '',
    what_is_asked: whatIsAsked === '',
    provider: frame.provider === '',
    account: frame.account === '',
    name: frame.complainant === '' && !['support', 'post'].includes(channel),
    reference: aboutMoney && !hasReference,
    amount: aboutMoney && facts.totals.sums.length === 0,
  };
  return (Object.keys(lacks) as MissingFact[]).filter((fact) => lacks[fact]);
}
