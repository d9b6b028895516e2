import { type EvidenceItem, exhibit } from '../model/evidence';
import type { Money } from '../model/money';
import type { Reading, Transaction } from '../model/reading';

/**
 * What an item is found by: a line for itself, one for each transaction, failure and message that was read. `reading` is null
 * when the person deleted the item's files: then what its record says is all.
 */
export function searchTextOf(
  item: Pick<EvidenceItem, 'number' | 'title' | 'walletName' | 'url' | 'imported'>,
  reading: Reading | null,
): string {
  const head = [exhibit(item.number), item.walletName, item.title, item.url];
  const { transactions = [], failures = [], messages = [] } = reading ?? {};
  return [
    lineOf(head),
    lineOf([item.imported?.fileName, item.imported?.from, item.imported?.mail?.subject]),
    ...transactions.map((row) => lineOf(partsOf(row))),
    ...failures.map(({ title, text, code }) => lineOf([title, text, code])),
    ...messages.map(({ name, text }) => lineOf([name, text])),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The row as the page shows it, and of its fields what the row does not say in these words. */
function partsOf(row: Transaction): string[] {
  const { text, occurredAt, amount, counterparty, description, status, references } = row;
  const fields = [
    occurredAt.raw,
    occurredAt.value?.replace('T', ' '),
    amount.raw,
    figureOf(amount),
    counterparty?.value,
    description,
    status.raw,
    ...references.map(({ value }) => value),
  ];
  const more = fields.flatMap((field) => (field && !text.includes(field) ? [field] : []));
  return [text, ...new Set(more)];
}

function figureOf({ value, currency }: Money): string | undefined {
  return value === null ? undefined : [value, currency].filter(Boolean).join(' ');
}

function lineOf(parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => (part ? [part.replace(/\s+/g, ' ')] : [])).join(' · ');
}
