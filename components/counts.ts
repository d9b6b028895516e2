import type { MessageKey, Translate } from '../utils/i18n/translate';
import type { EvidenceItem } from '../utils/model/evidence';

type Forms = readonly [none: MessageKey, one: MessageKey, many: MessageKey];

const TRANSACTIONS: Forms = ['transactionsNone', 'transactionsOne', 'transactionsMany'];
const FAILURES: Forms = ['failuresNone', 'failuresOne', 'failuresMany'];
const CHATS: Forms = ['messagesNone', 'messagesOne', 'messagesMany'];
const EXHIBITS: Forms = ['exhibitsNone', 'exhibitsOne', 'exhibitsMany'];
const FILES: Forms = ['filesNone', 'filesOne', 'filesMany'];
const FACTS: Forms = ['factsNone', 'factsOne', 'factsMany'];
const ROWS: Forms = ['rowsNone', 'rowsOne', 'rowsMany'];
const GAPS: Forms = ['gapsNone', 'gapsOne', 'gapsMany'];

function inWords(t: Translate, [none, one, many]: Forms, count: number): string {
  return count === 0 ? t(none) : count === 1 ? t(one) : t(many, count);
}

export const transactionCount = (t: Translate, count: number): string => inWords(t, TRANSACTIONS, count);
export const failureCount = (t: Translate, count: number): string => inWords(t, FAILURES, count);
export const exhibitCount = (t: Translate, count: number): string => inWords(t, EXHIBITS, count);
export const fileCount = (t: Translate, count: number): string => inWords(t, FILES, count);
export const factCount = (t: Translate, count: number): string => inWords(t, FACTS, count);
export const rowCount = (t: Translate, count: number): string => inWords(t, ROWS, count);
export const gapCount = (t: Translate, count: number): string => inWords(t, GAPS, count);

/** One line for what was read off a page. Chat messages are named only where there are any. */
export function whatWasRead(
  t: Translate,
  counts: { transactions: number; failures: number; messages?: number },
): string {
  const parts = [transactionCount(t, counts.transactions), failureCount(t, counts.failures)];
  if (counts.messages) parts.push(inWords(t, CHATS, counts.messages));
  return parts.join(t('listComma'));
}

/** The same for an exhibit. Of a file of the person's own only rows are told: it has no failures to look for. */
export function whatIsIn(
  t: Translate,
  { counts, imported }: Pick<EvidenceItem, 'counts' | 'imported'>,
): string {
  if (imported === undefined) return whatWasRead(t, counts);
  return counts.transactions === 0 ? '' : transactionCount(t, counts.transactions);
}
