import { absolute } from '../model/decimal';
import type { Moment, Reference, Transaction } from '../model/reading';
import { daysTooFar } from './figure-keys';

/** A row of a page as it is compared with rows of other exhibits. */
export interface Row {
  wallet: string;
  /** The day (UTC) its page was captured. */
  capturedOn: string;
  transaction: Transaction;
  /** Equal for rows that say exactly the same, save for the status, which may have changed meanwhile. */
  fingerprint: string;
  /** The figure as `plainValue` gives it. */
  figure: string | null;
}

/** References that name one transaction. An order can be charged twice, so its number alone proves no identity. */
const IDENTITIES: readonly Reference['type'][] = ['transaction', 'tx_hash'];

/** `transaction 2026…`, for every reference that names this one transaction. */
export function identities(transaction: Transaction): string[] {
  return transaction.references
    .filter((reference) => IDENTITIES.includes(reference.type))
    .map((reference) => `${reference.type} ${reference.value}`);
}

/** True when both carry an identity of the same type and none agrees. */
export function differentIdentities(a: Transaction, b: Transaction): boolean {
  if (a.references.length === 0 || b.references.length === 0) return false;
  return IDENTITIES.some((type) => {
    const [one, two] = [valuesOf(a, type), valuesOf(b, type)];
    return one.length > 0 && two.length > 0 && !one.some((value) => two.includes(value));
  });
}

function shareIdentity(a: Transaction, b: Transaction): boolean {
  if (a.references.length === 0 || b.references.length === 0) return false;
  const known = identities(b);
  return identities(a).some((identity) => known.includes(identity));
}

/**
 * Whether rows of two exhibits show one transaction. `maybe` where the pages leave open what would decide it:
 * adding both could claim too much, dropping one too little.
 */
export function compareRows(a: Row, b: Row): 'same' | 'maybe' | 'different' {
  const [one, two] = [a.transaction, b.transaction];
  if (a.wallet !== b.wallet || contradict(a, b) || differentIdentities(one, two)) return 'different';
  const when = compareMoments(one.occurredAt, two.occurredAt, a.capturedOn === b.capturedOn);
  if (when === 'different') return 'different';
  if (shareIdentity(one, two)) return 'same';
  if (one.amount.value === null || two.amount.value === null) {
    return one.text !== '' && one.text === two.text && when === 'same' ? 'same' : 'different';
  }
  const [from, to] = [one.counterparty?.value ?? null, two.counterparty?.value ?? null];
  const toTheMinute = when === 'same' && isTimed(one.occurredAt) && isTimed(two.occurredAt);
  if (from !== null && to !== null && from !== to) return toTheMinute ? 'maybe' : 'different';
  if (when === 'open') return 'maybe';
  return from === to || toTheMinute ? 'same' : 'maybe';
}

/** Known figures, currencies or directions that cannot both be true of one transaction. */
function contradict({ figure: one, transaction: a }: Row, { figure: two, transaction: b }: Row): boolean {
  const oneOpen = a.direction === 'unknown' || b.direction === 'unknown';
  return (
    (one !== null && two !== null && one !== two) ||
    (a.amount.currency !== null && b.amount.currency !== null && a.amount.currency !== b.amount.currency) ||
    (!oneOpen && a.direction !== b.direction)
  );
}

/** The figure without sign and without zeros that add nothing: `-128.00` is `128`. Null when open. */
export function plainValue({ amount }: Pick<Transaction, 'amount'>): string | null {
  if (amount.value === null) return null;
  const value = absolute(amount.value).replace(/^0+(?=\d)/, '');
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** A day agrees with a minute of that day. Times under different zones decide nothing, unless they lie days apart. */
export function compareMoments(
  a: Moment,
  b: Moment,
  capturedSameDay: boolean,
): 'same' | 'open' | 'different' {
  if (a.value !== null && b.value !== null) {
    if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return 'same';
    return a.zone === b.zone || daysTooFar(a.value, b.value) ? 'different' : 'open';
  }
  const alike = a.value === null && b.value === null && a.raw !== '' && a.raw === b.raw;
  // "Yesterday" means another day on another day; a raw date with its year does not.
  return alike && (capturedSameDay || /\d{4}/.test(a.raw)) ? 'same' : 'open';
}

export function isTimed({ precision, value }: Moment): boolean {
  return value !== null && precision !== 'day' && value.length > 10;
}

function valuesOf(transaction: Transaction, type: Reference['type']): string[] {
  return transaction.references.filter((entry) => entry.type === type).map((entry) => entry.value);
}

/** A row of a page, with what it is found again by. */
export function rowOf(wallet: string, capturedAt: string, transaction: Transaction): Row {
  const { occurredAt, amount, direction, counterparty, references } = transaction;
  return {
    wallet,
    capturedOn: capturedAt.slice(0, 10),
    transaction,
    fingerprint: JSON.stringify([wallet, occurredAt, amount, direction, counterparty, references]),
    figure: plainValue(transaction),
  };
}
