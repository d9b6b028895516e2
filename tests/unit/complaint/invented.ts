import type { ComposeInput } from '../../../utils/complaint/compose';
import type { Exhibit } from '../../../utils/complaint/facts';
import type { Case } from '../../../utils/model/case';
import type { EvidenceItem, EvidencePart } from '../../../utils/model/evidence';
import type { ChatMessage, Failure, Reading, Transaction } from '../../../utils/model/reading';

/** Invented people, wallets and figures; every field can be set, the rest is plain. */

type TransactionFields = Partial<Omit<Transaction, 'amount' | 'occurredAt' | 'status' | 'counterparty'>> & {
  amount?: Partial<Transaction['amount']>;
  occurredAt?: Partial<Transaction['occurredAt']>;
  status?: Partial<Transaction['status']>;
  counterparty?: string | null;
};

export function transaction(fields: TransactionFields = {}): Transaction {
  const { amount, occurredAt, status, counterparty = 'Harbour Books', ...rest } = fields;
  const value = amount?.value === undefined ? '-48.50' : amount.value;
  return {
    direction: 'out',
    description: null,
    kind: 'payment',
    references: [],
    fee: null,
    balanceAfter: null,
    readBy: { wallet: 'lantern', checkedOn: '2026-11-01' },
    evidence: null,
    selector: 'tr',
    text: '',
    ...rest,
    amount: { raw: value ?? '', currency: 'USD', currencyFrom: 'page', ...amount, value },
    occurredAt: { raw: '', value: '2026-11-03T14:05', zone: null, precision: 'minute', ...occurredAt },
    status: { raw: 'Completed', value: 'succeeded', ...status },
    counterparty: counterparty === null ? null : { raw: counterparty, value: counterparty },
  };
}

export function failure(fields: Partial<Failure> = {}): Failure {
  return {
    text: 'Your payment could not be completed.',
    title: null,
    code: null,
    kind: 'dialog',
    seenAt: null,
    goneAt: null,
    selector: '[role=alert]',
    ...fields,
  };
}

export function message(
  from: ChatMessage['from'],
  text: string,
  fields: Partial<ChatMessage> = {},
): ChatMessage {
  return { from, text, name: null, at: null, ...fields };
}

export function exhibitOf(
  number: number,
  reading: Partial<Reading>,
  item: Partial<EvidenceItem> = {},
): Exhibit {
  const read: Reading = {
    wallet: 'lantern',
    page: 'activity',
    transactions: [],
    failures: [],
    messages: [],
    notes: [],
    ...reading,
  };
  return {
    reading: read,
    item: {
      number,
      capturedAt: `2026-11-05T06:${String(number % 60).padStart(2, '0')}:09.120Z`,
      wallet: read.wallet,
      walletName: 'Lantern Pay',
      page: read.page,
      title: 'Activity',
      url: 'https://www.lanternpay.example/activity?session=abc',
      parts: [part('pixels-1.png', 'pixels'), part('dom.html', 'dom')],
      missing: [],
      counts: {
        transactions: read.transactions.length,
        failures: read.failures.length,
        messages: read.messages.length,
      },
      seal: { seq: number, hash: 'a'.repeat(64) },
      ...item,
    },
  };
}

export function part(name: string, label: EvidencePart['label']): EvidencePart {
  const digest = { sha256: 'b'.repeat(64), sha512: 'c'.repeat(128), crc32: 1, size: 1 };
  return { name, label, type: 'application/octet-stream', digest };
}

export function caseOf(fields: Partial<Case> = {}): Case {
  return {
    number: 1,
    createdAt: '2026-11-05T06:00:00.000Z',
    updatedAt: '2026-11-05T06:00:00.000Z',
    evidence: [],
    title: 'A case',
    issueType: 'wrong_charge',
    provider: 'Lantern Pay',
    whatHappened: '',
    whatIsAsked: '',
    complainant: '',
    account: '',
    ...fields,
  };
}

export function given(
  subject: Case,
  exhibits: readonly Exhibit[],
  channel: ComposeInput['channel'],
  language: ComposeInput['language'],
): ComposeInput {
  return { case: subject, exhibits, channel, language, date: '2026-11-05' };
}
