import { describe, expect, it } from 'vitest';
import { findAll } from '../../../utils/findings/find-all';
import type { Transaction } from '../../../utils/model/reading';
import { exhibitOf, failure, message, transaction } from '../complaint/invented';

const number = (value: string, type: 'transaction' | 'order' = 'transaction') => ({ type, value });
const paid = (value: string, when: string, more: Parameters<typeof transaction>[0] = {}): Transaction =>
  transaction({ references: [number(value)], occurredAt: { value: when }, ...more });
const kinds = (...exhibits: Parameters<typeof findAll>[0]) => findAll(exhibits).map(({ kind }) => kind);
const list = (transactions: Transaction[], number = 1, capturedAt = '2026-12-05T08:00:00.000Z') =>
  exhibitOf(number, { transactions }, { capturedAt });
const [first, second] = [paid('A1', '2026-11-03T14:05'), paid('A2', '2026-11-03T14:07')];

describe('charged twice', () => {
  it('is two charges of one sum to one payee within the hour, with the sum that was paid too much', () => {
    const [found, ...others] = findAll([list([first, second])]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'charged_twice E0001.1 E0001.2',
      kind: 'charged_twice',
      amount: { value: '48.50', currency: 'USD' },
      count: 2,
      party: 'Harbour Books',
    });
  });

  const unlike: Record<string, Transaction[]> = {
    'hours apart': [first, paid('A2', '2026-11-03T19:05')],
    'with one number, as a list and its detail show it': [first, paid('A1', '2026-11-03T14:05')],
    'under zones that differ': [
      first,
      paid('A2', '2026-11-03T14:07', { occurredAt: { value: '2026-11-03T14:07', zone: '+08:00' } }),
    ],
    'of which one failed': [first, paid('A2', '2026-11-03T14:07', { status: { value: 'failed' } })],
    'of which one was refunded': [first, paid('A2', '2026-11-03T14:07', { status: { value: 'refunded' } })],
    'of which one is a hold': [first, paid('A2', '2026-11-03T14:07', { status: { value: 'pending' } })],
    'whose currency is open': [first, second].map((row) => ({
      ...row,
      amount: { ...row.amount, currency: null },
    })),
    'whose direction is open': [first, second].map((row) => ({ ...row, direction: 'unknown' as const })),
    'of an exchange': [first, second].map((row) => ({ ...row, kind: 'exchange' as const })),
    'followed by a refund of one': [
      first,
      second,
      paid('R1', '2026-11-09T10:00', { direction: 'in', kind: 'refund', amount: { value: '48.50' } }),
    ],
  };
  for (const [what, rows] of Object.entries(unlike))
    it(`is not said of charges ${what}`, () => expect(kinds(list(rows))).toEqual([]));

  it('is said where somebody else’s refund of the same sum stands beside', () => {
    const other = paid('R1', '2026-11-09T10:00', {
      direction: 'in',
      kind: 'refund',
      amount: { value: '48.50' },
      counterparty: 'Ferry Line',
    });
    expect(kinds(list([first, second, other]))).toEqual(['charged_twice']);
  });

  it('under one order is said up to a day later', () => {
    const [one, two] = ['2026-11-03T14:05', '2026-11-04T09:00'].map((when, at) =>
      transaction({
        occurredAt: { value: when },
        references: [number(`T${at}`), number('O-77', 'order')],
      }),
    );
    expect(one && two && kinds(list([one, two]))).toEqual(['charged_twice']);
  });
});

describe('failed, and charged all the same', () => {
  const failed = { ...first, status: { raw: 'Failed', value: 'failed' as const } };
  it('is a row that failed first and is done later', () => {
    expect(kinds(list([failed]), list([first], 2, '2026-12-06T08:00:00.000Z'))).toEqual([
      'failed_but_charged',
    ]);
  });

  it('is not said once the money came back', () => {
    const back = paid('R1', '2026-11-04T09:00', {
      direction: 'in',
      kind: 'refund',
      amount: { value: '48.50' },
    });
    expect(kinds(list([failed]), list([first, back], 2, '2026-12-06T08:00:00.000Z'))).toEqual([]);
  });

  it('is an error message that names the sum of the only charge of that day', () => {
    const screen = exhibitOf(3, {
      failures: [failure({ text: 'Payment of $48.50 failed.', seenAt: '2026-11-03T14:05:30.000Z' })],
    });
    expect(kinds(screen, list([first]))).toEqual(['failed_but_charged']);
    expect(kinds(screen, list([first, paid('A9', '2026-11-03T20:00')]))).toEqual([]);
    expect(kinds(screen, list([paid('A9', '2026-11-20T20:00')]))).toEqual([]);
  });
});

describe('a refund that was promised', () => {
  const said = (text: string) =>
    exhibitOf(2, { page: 'chat', messages: [message('agent', text, { at: '2026-11-04 10:00' })] });
  const promise = said('Your refund of $48.50 will arrive within 5 business days.');

  it('is missing where a list captured after its time has none', () => {
    expect(findAll([promise, list([first])])[0]).toMatchObject({
      kind: 'refund_missing',
      amount: { value: '48.50', currency: 'USD' },
      places: [
        { kind: 'message', exhibit: 'E0002', row: 1 },
        { kind: 'transaction', exhibit: 'E0001', row: 1 },
      ],
    });
    expect(kinds(said('您的退款48.50元将在3个工作日内原路退回。'), list([first]))).toEqual([
      'refund_missing',
    ]);
  });

  it('is not missing before its time, or once any refund came that may be it', () => {
    expect(kinds(promise, list([first], 1, '2026-11-12T08:00:00.000Z'))).toEqual([]);
    const back = paid('R1', '2026-11-08T09:00', {
      direction: 'in',
      kind: 'refund',
      amount: { value: '48.50' },
    });
    expect(kinds(promise, list([first, back]))).toEqual([]);
  });

  it('is not missing while the time it names is open, however that is named', () => {
    for (const text of [
      '您的退款48.50元将在12月5日前到账。',
      '您的退款48.50元将于2026-12-31前原路退回。',
      '您的退款48.50元将在1个月内到账。',
      '您的退款48.50元将在十五个工作日内到账。',
      'Your refund of $48.50 will arrive within 1-2 billing cycles.',
      'Your refund of $48.50 will be processed within one month.',
      'Your refund of $48.50 will arrive within 2 months.',
      'Your refund of $48.50 will be credited by December 15.',
      'Your refund of $48.50 will be issued within 120 days.',
    ])
      expect(kinds(said(text), list([first])), text).toEqual([]);
  });

  it('is not missing before all the periods are over that its message names one after the other', () => {
    const two = said(
      'Your refund of $48.50 is approved. It takes 3-5 business days. Your bank may need 10 days more.',
    );
    expect(kinds(two, list([first], 1, '2026-11-24T08:00:00.000Z'))).toEqual([]);
    expect(kinds(two, list([first]))).toEqual(['refund_missing']);
  });

  it('counts no day that had not begun yet where the person is, west of Greenwich', () => {
    // 22:00 on 4 December in New York.
    const lateInTheEvening = list([first], 1, '2026-12-05T03:00:00.000Z');
    expect(findAll([promise, lateInTheEvening])[0]).toMatchObject({ count: 30 });
  });

  it('is none where support refuses, asks or sets a condition', () => {
    for (const text of [
      'We cannot refund $48.50.',
      'If the seller agrees, your refund will arrive within 3 days.',
      'Would you like a refund of $48.50?',
      '抱歉，该订单不支持退款。',
      '退款需要审核，审核通过后将原路退回。',
    ])
      expect(kinds(said(text), list([first])), text).toEqual([]);
  });
});

describe('a gap in the answers', () => {
  const chat = (...messages: Parameters<typeof message>[]) =>
    exhibitOf(2, { page: 'chat', messages: messages.map((one) => message(...one)) });

  it('is three whole days without a person, and a machine’s receipt ends none', () => {
    const [found] = findAll([
      chat(
        ['me', 'Where is my money?', { at: '2026-10-01 09:00' }],
        ['bot', 'We have received your message.', { at: '2026-10-01 09:00' }],
        ['agent', 'Sorry for the delay.', { at: '2026-10-06 08:00' }],
      ),
    ]);
    expect(found).toMatchObject({ kind: 'answer_gap', count: 4 });
    expect(found?.places.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('is not said over a weekend, after a word of thanks, or where a time or a sender is open', () => {
    const asked = ['me', 'Where is my money?', { at: '2026-10-02 18:00' }] as const;
    const later = { at: '2026-10-05 09:00' };
    expect(kinds(chat([...asked], ['agent', 'Hello.', later]))).toEqual([]);
    expect(kinds(chat(['agent', 'It is done.', later], ['me', 'Thanks!', later]))).toEqual([]);
    expect(kinds(chat(['me', 'Hello?', { at: '9:05' }]))).toEqual([]);
    expect(kinds(chat([...asked], ['unknown', 'Hello.', { at: null }]))).toEqual([]);
  });
});

describe('a status that changed', () => {
  const then = (before: Transaction['status']['value'], after: Transaction['status']['value']) =>
    kinds(
      list([{ ...first, status: { raw: before, value: before } }]),
      list([{ ...first, status: { raw: after, value: after } }], 2, '2026-12-06T08:00:00.000Z'),
    );
  it('is told, save for the ordinary course and money that came back', () => {
    expect(then('succeeded', 'failed')).toEqual(['status_changed']);
    expect(then('pending', 'failed')).toEqual(['status_changed']);
    expect(then('pending', 'succeeded')).toEqual([]);
    expect(then('succeeded', 'refunded')).toEqual([]);
    expect(then('succeeded', 'disputed')).toEqual([]);
  });
});
