import type { Difference } from '../model/corroboration';
import type { Moment, Transaction } from '../model/reading';
import { compareMoments, identities, isTimed, plainValue } from './same-transaction';

/** How a row of a page and a row of a statement belong together. */
export interface Likeness {
  sure: boolean;
  by: 'reference' | 'figures';
}

/**
 * Whether two rows show one transaction. A number that names the transaction decides, unless the money went the other
 * way: a refund often bears the number of its purchase. Without one, the figure must agree, and the time; where only one
 * of the two does, and the name or the order with it, the pair is told but not relied on. Null for any other two rows.
 */
export function likeness(page: Transaction, statement: Transaction): Likeness | null {
  if (opposite(page, statement)) return null;
  const shared = identities(page).filter((id) => identities(statement).includes(id));
  if (shared.length > 0) return { sure: true, by: 'reference' };
  if (namedApart(page, statement)) return null;
  const when = compareMoments(page.occurredAt, statement.occurredAt, false);
  const names = sameName(page, statement) === true;
  const toTheMinute = when === 'same' && isTimed(page.occurredAt) && isTimed(statement.occurredAt);
  const sameFigure = plainValue(page) !== null && plainValue(page) === plainValue(statement);
  if (!sameFigure || differ(page.amount.currency, statement.amount.currency))
    return (toTheMinute && names) || sharedOrder(page, statement) ? { sure: false, by: 'figures' } : null;
  if (when === 'different') return null;
  if (sharedOrder(page, statement)) return { sure: true, by: 'reference' };
  if (when === 'open') return names ? { sure: false, by: 'figures' } : null;
  return { sure: toTheMinute || names, by: 'figures' };
}

/** In what two rows of one transaction differ, where both say something. */
export function differences(page: Transaction, statement: Transaction): Difference[] {
  const found: [Difference, boolean][] = [
    ['amount', differ(plainValue(page), plainValue(statement))],
    ['currency', differ(page.amount.currency, statement.amount.currency)],
    ['time', apart(page.occurredAt, statement.occurredAt)],
    ['status', differ(statusOf(page), statusOf(statement))],
    ['counterparty', sameName(page, statement) === false],
    ['fee', differ(feeOf(page), feeOf(statement))],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}

/** An order can be charged twice, so its number alone names no transaction. */
function sharedOrder(a: Transaction, b: Transaction): boolean {
  return a.references.some(({ type, value }) =>
    b.references.some((other) => other.type === type && other.value === value),
  );
}

function opposite(a: Transaction, b: Transaction): boolean {
  return a.direction !== 'unknown' && b.direction !== 'unknown' && a.direction !== b.direction;
}

/** Both name the transaction, in the same manner, and not alike. */
function namedApart(a: Transaction, b: Transaction): boolean {
  return (['transaction', 'tx_hash'] as const).some((type) => {
    const [one, two] = [a, b].map((row) => row.references.filter((reference) => reference.type === type));
    return one !== undefined && two !== undefined && one.length > 0 && two.length > 0;
  });
}

/** Equal to the last minute that both give; a difference of zones, or of a zone not given, is none of the wallet's. */
function apart(a: Moment, b: Moment): boolean {
  if (a.value === null || b.value === null || a.zone !== b.zone) return false;
  const length = Math.min(a.value.length, b.value.length, 'YYYY-MM-DDTHH:MM'.length);
  return a.value.slice(0, length) !== b.value.slice(0, length);
}

function statusOf({ status }: Transaction): string | null {
  return status.value === 'unknown' ? null : status.value;
}

function feeOf({ fee }: Transaction): string | null {
  return fee?.value == null ? null : fee.value.replace(/^-/, '').replace(/\.?0+$/, '');
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Null where a side names nobody. Wallets shorten names and add places, so one within the other is the same. */
function sameName(a: Transaction, b: Transaction): boolean | null {
  const [one, two] = [a, b].map(({ counterparty }) => letters(counterparty?.value ?? ''));
  if (!one || !two) return null;
  return one.includes(two) || two.includes(one);
}

function letters(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
