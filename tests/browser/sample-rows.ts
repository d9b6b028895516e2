import type { ChatMessage, Failure, Reading, Transaction } from '../../utils/model/reading';

type Row = [when: string, amount: string, currency: string, who: string, status: string, reference: string];

const STATUS: Record<string, Transaction['status']['value']> = {
  Completed: 'succeeded',
  Failed: 'failed',
  Refunded: 'refunded',
  交易成功: 'succeeded',
  交易关闭: 'cancelled',
  处理中: 'pending',
};

/** A transaction with invented people and figures. An amount or time in quotes is one that the page leaves open. */
function transaction([when, amount, currency, who, status, reference]: Row): Transaction {
  const open = { when: when.startsWith('"'), amount: amount.startsWith('"') };
  const raw = { when: when.replaceAll('"', ''), amount: amount.replaceAll('"', '') };
  return {
    occurredAt: {
      raw: raw.when,
      value: open.when ? null : when,
      zone: null,
      precision: open.when ? null : 'minute',
    },
    amount: {
      raw: raw.amount,
      value: open.amount ? null : amount,
      currency: currency || null,
      currencyFrom: currency ? 'page' : null,
    },
    direction: amount.startsWith('-') ? 'out' : open.amount ? 'unknown' : 'in',
    counterparty: who ? { raw: who, value: who } : null,
    description: null,
    status: { raw: status, value: STATUS[status] ?? 'unknown' },
    kind: 'payment',
    references: reference ? [{ type: 'transaction', value: reference }] : [],
    fee: null,
    balanceAfter: null,
    readBy: { wallet: 'sample', checkedOn: '2026-11-22' },
    evidence: null,
    selector: `#row-${reference}`,
    text: [raw.when, who, raw.amount, currency, status].join(' '),
  };
}

/** What was read off an invented page. */
export function reading(
  wallet: string,
  page: string,
  rows: readonly Row[],
  more: Partial<Reading> = {},
): Reading {
  return {
    wallet,
    page,
    transactions: rows.map(transaction),
    failures: [],
    messages: [],
    notes: [],
    ...more,
  };
}

const refused: Failure = {
  text: '系统繁忙，请稍后再试。如已扣款，资金将在 1–3 个工作日内原路退回。',
  title: '支付失败',
  code: 'PAY-5031',
  kind: 'dialog',
  seenAt: '2026-11-18T06:22:41Z',
  goneAt: null,
  selector: '.dialog',
};

const chat: ChatMessage[] = [
  { from: 'me', name: 'Maren', at: '2026-11-19 10:02', text: 'I was charged twice for one order.' },
  { from: 'bot', name: 'Assistant', at: '2026-11-19 10:02', text: 'Please wait. An agent will be with you.' },
  { from: 'agent', name: 'Tom', at: '2026-11-19 10:40', text: 'We will get back to you within 24 hours.' },
];

export const READINGS = {
  alipay: reading('alipay', 'record', [
    ['2026-11-18T14:22', '-268.00', 'CNY', '青禾文具旗舰店', '交易成功', '20261118220014220001'],
    ['2026-11-18T14:23', '-268.00', 'CNY', '青禾文具旗舰店', '交易成功', '20261118220014230002'],
    ['2026-11-17T09:05', '-12.50', 'CNY', '南街早餐', '交易成功', '20261117220009050003'],
    ['2026-11-16T20:40', '300.00', 'CNY', '林知远', '交易成功', '20261116220020400004'],
    ['2026-11-15T11:11', '-59.90', 'CNY', '云栈书店', '交易关闭', '20261115220011110005'],
  ]),
  refused: reading('generic', 'unknown', [], { failures: [refused], notes: ['foreign_frame'] }),
  paypal: reading(
    'paypal',
    'activity',
    [
      ['2026-11-19T08:14', '-148.20', 'EUR', 'Nordlicht Outdoor GmbH', 'Completed', '4KX81920HT550712A'],
      ['2026-11-19T08:14', '-148.20', 'EUR', 'Nordlicht Outdoor GmbH', 'Completed', '7PW20041BD118834C'],
      ['"03/04/2026"', '-9.99', 'EUR', 'Streamhaus', 'Failed', '1AA55120JJ902217F'],
      ['2026-11-02T19:33', '"1.234"', '', 'Marketplace payout', 'On hold', ''],
    ],
    { messages: chat, notes: ['layout_changed', 'more_pages'] },
  ),
  empty: reading('generic', 'unknown', []),
} as const;
