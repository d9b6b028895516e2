import type { Transaction } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { roleOfLabel } from '../../reading/column-role';
import { readMoment } from '../../reading/date';
import { noStatus } from '../../reading/nothing';
import { type ReceiptSentence, receiptOf } from '../../reading/receipt-sentence';
import { readReferences } from '../../reading/reference';
import { settleSign } from '../../reading/sign';
import { readStatus } from '../../reading/status';
import { maskSecrets } from '../../redaction/secrets/secrets';
import type { Mail } from '../mail';
import { PROFILES } from '../profiles';
import { linesOfMail } from './lines';

interface Told {
  label: string;
  value: string;
}

/** A label is a few words, and a value no sentence. */
const LABEL = 40;
const VALUE = 80;

/**
 * The one transaction that a wallet's receipt tells, in a sentence (`You sent a payment of £14.95 GBP to eBay`) or by a
 * labelled total beside a number; null where it tells none or several. The day is the text's own, else that of the mail.
 */
export function readReceipt(mail: Mail): Transaction | null {
  const lines = [mail.subject, ...linesOfMail(mail)];
  const sentence = receiptOf(lines);
  const pairs = pairsIn(lines);
  const references = readReferences(pairs.map(({ label, value }) => `${label}: ${value}`).join(' | '));
  const total = sentence?.money ?? totalIn(pairs);
  if (!total || (!sentence && references.length === 0)) return null;
  const { money, direction } = settleSign({ money: total, direction: 'unknown' }, [
    sentence?.direction ?? 'unknown',
  ]);
  const wallet = walletOf(mail);
  return {
    occurredAt: momentIn(pairs) ?? sentAt(mail),
    amount: money,
    direction,
    counterparty: sentence ? { raw: sentence.name, value: sentence.name } : sellerIn(pairs),
    description: mail.subject === '' ? null : maskSecrets(mail.subject),
    status: statusOf(sentence, pairs),
    kind: sentence ? 'payment' : 'unknown',
    references,
    fee: null,
    balanceAfter: null,
    readBy: wallet,
    evidence: null,
    selector: 'mail',
    text: maskSecrets([mail.subject, ...pairs.map(({ label, value }) => `${label}: ${value}`)].join(' | ')),
  };
}

/** `Label: value` in one line, or a label in one line and its value in the next. */
function pairsIn(lines: readonly string[]): Told[] {
  return lines.flatMap((line, at) => {
    const [, label = '', value = ''] = /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(line) ?? [];
    const told =
      label === '' ? { label: line.replace(/[:：]$/, ''), value: lines[at + 1] ?? '' } : { label, value };
    const isKnown = told.label.length <= LABEL && told.value.length <= VALUE && isLabel(told.label);
    return isKnown && told.value !== '' ? [told] : [];
  });
}

function isLabel(text: string): boolean {
  const role = roleOfLabel(text);
  return (role !== null && role !== 'ignored') || /\b(?:id|no\.?|number|reference)$|[单单號号]$/i.test(text);
}

function only<T>(values: readonly T[], keyOf: (value: T) => string): T | null {
  return new Set(values.map(keyOf)).size === 1 ? (values[0] ?? null) : null;
}

function withRole(pairs: readonly Told[], ...roles: readonly string[]): Told[] {
  return pairs.filter(({ label }) => roles.includes(roleOfLabel(label) ?? ''));
}

function totalIn(pairs: readonly Told[]) {
  const totals = withRole(pairs, 'amount').flatMap(({ value }) => readAmount(value)?.money ?? []);
  const total = only(totals, ({ value, currency }) => `${value} ${currency}`);
  return total?.value && total.currency !== null && !total.value.startsWith('-') ? total : null;
}

function momentIn(pairs: readonly Told[]): Transaction['occurredAt'] | null {
  const moments = withRole(pairs, 'date').flatMap(({ value }) => readMoment(value) ?? []);
  const moment = only(moments, ({ value }) => value ?? '');
  return moment?.value ? moment : null;
}

function sentAt({ date }: Mail): Transaction['occurredAt'] {
  return { ...date, precision: date.value === null ? null : 'second' };
}

function sellerIn(pairs: readonly Told[]): Transaction['counterparty'] {
  const names = withRole(pairs, 'counterparty').map(({ value }) => value);
  const name = only(
    names.filter((one) => /\p{L}/u.test(one) && !/@|:\/\//.test(one)),
    (one) => one,
  );
  return name === null ? null : { raw: name, value: name };
}

function statusOf(sentence: ReceiptSentence | null, pairs: readonly Told[]): Transaction['status'] {
  const raw = sentence?.state || (only(withRole(pairs, 'status'), ({ value }) => value)?.value ?? '');
  return raw === '' ? noStatus() : { raw, value: readStatus(raw) };
}

/** The wallet whose name the sender's domain is: nobody has checked that the sender is who it says. */
function walletOf({ from }: Mail): Transaction['readBy'] {
  const parts = (from?.address ?? '').split('@').at(-1)?.toLowerCase().split('.') ?? [];
  const { id, checkedOn } = PROFILES.find((one) => parts.includes(one.id.replace(/-/g, ''))) ?? {
    id: 'generic',
    checkedOn: '2026-11-22',
  };
  return { wallet: id, checkedOn };
}
