import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import type { Exhibit } from '../../../utils/complaint/facts';
import { findAll } from '../../../utils/findings/find-all';
import { Channel, IssueType } from '../../../utils/model/case';
import type { Finding } from '../../../utils/model/finding';
import { letterProper } from '../../../utils/model/letter-length';
import { TextLanguage } from '../../../utils/model/text-language';
import { GOLDEN } from './golden-cases';
import { caseOf, exhibitOf, failure, message, transaction } from './invented';

const DATE = '2026-11-05';
const page = (...rows: Parameters<typeof transaction>[0][]) => [
  exhibitOf(1, { transactions: rows.map((row) => transaction(row)) }),
];

function write(fields: Parameters<typeof caseOf>[0], exhibits: Exhibit[], language: TextLanguage = 'en') {
  return compose({ case: caseOf(fields), exhibits, channel: 'formal', language, date: DATE });
}

function singledOut(rows: number[]): Finding {
  return {
    kind: 'small_charges',
    id: 'small_charges E0001',
    places: rows.map((row) => ({ kind: 'transaction' as const, exhibit: 'E0001', row })),
    amount: null,
    count: rows.length,
    party: null,
  };
}

describe('what a text needs', () => {
  test('without a fact there is no text in any channel, and the missing facts are named', () => {
    for (const channel of Channel.options) {
      const input = { case: caseOf({ whatHappened: 'Much.' }), exhibits: [], channel, date: DATE };
      const letter = compose({ ...input, language: 'en' });
      expect(letter).toMatchObject({ text: '', facts: 0 });
      expect(letter.missing).toContain('facts');
    }
  });

  test('a captured page without readable rows needs the person’s own account', () => {
    expect(write({ issueType: 'privacy' }, [exhibitOf(1, {})]).text).toBe('');
    const { text, missing } = write({ issueType: 'privacy', whatHappened: 'Strangers see it.' }, [
      exhibitOf(1, {}),
    ]);
    expect(text).toContain('Strangers see it.');
    expect(text).toContain('E0001');
    expect(missing).toContain('facts');
  });

  test('what is missing is named, and what is given is not', () => {
    const bare = { issueType: null, provider: '' };
    const generic = [exhibitOf(1, { transactions: [transaction()], wallet: 'generic' })];
    expect(write(bare, generic).missing).toEqual([
      'issue_type',
      'what_happened',
      'what_is_asked',
      'provider',
      'account',
      'name',
    ]);
    expect(write({ provider: '' }, page({ amount: { value: null } })).missing).toEqual([
      'what_happened',
      'what_is_asked',
      'account',
      'name',
      'reference',
      'amount',
    ]);
  });

  test('the name is left out where it is not given', () => {
    expect(write({}, page({})).text).toMatch(/\nYours faithfully\n\nEnclosure/);
    expect(write({}, page({}), 'zh').text).not.toContain('投诉人');
    expect(write({ complainant: 'Mira Reed' }, page({})).text).toMatch(
      /\nYours faithfully,\nMira Reed\n\nEnclosure/,
    );
  });

  test('every problem, channel and language has its own text', () => {
    const exhibits = [
      exhibitOf(1, {
        transactions: [transaction()],
        failures: [failure()],
        messages: [message('me', 'Help')],
      }),
    ];
    const texts = [...IssueType.options, null].flatMap((issueType) =>
      Channel.options.flatMap((channel) =>
        TextLanguage.options.map(
          (language) =>
            compose({ case: caseOf({ issueType }), exhibits, channel, language, date: DATE }).text,
        ),
      ),
    );
    expect(new Set(texts).size).toBe(6 * 6 * 2);
  });
});

describe('what a text says', () => {
  test('the person’s own words stand unaltered', () => {
    const whatHappened = 'First line — “quoted”, $& {name}.\n\n  Second (E0001).';
    const { text } = write({ whatHappened, whatIsAsked: '¥100 back; nothing else' }, page({}));
    expect(text).toContain(whatHappened);
    expect(text).toContain('¥100 back; nothing else');
    expect(text).not.toContain('I ask you to');
  });

  test('open values are told as shown and never as figures', () => {
    const row = {
      amount: { raw: '1.234', value: null },
      occurredAt: { raw: 'gestern', value: null, precision: null },
    };
    const { text } = write({}, page(row));
    expect(text).toContain('Date as shown: “gestern”: paid an amount shown as “1.234” to “Harbour Books”');
    expect(write({}, page(row), 'zh').text).toContain(
      '日期原文显示为“gestern”，一笔付款（支出），金额原文显示为“1.234”',
    );
  });

  test('a currency the page leaves open is not guessed', () => {
    expect(write({}, page({ amount: { currency: null } })).text).toContain('paid 48.50 (currency not shown)');
  });

  test('a zone is named where the page names it and nowhere else', () => {
    const named = write({}, page({ occurredAt: { zone: 'Europe/Berlin' } })).text;
    expect(named).toContain('14:05 Europe/Berlin: paid');
    expect(write({}, page({})).text).toContain('3 November 2026, 14:05: paid');
  });

  test('money that did not move is not called paid', () => {
    const { text } = write(
      { issueType: 'payment_failed' },
      page({ status: { raw: 'Declined', value: 'failed' } }),
    );
    expect(text).toContain('outgoing payment of USD 48.50');
    expect(text).not.toMatch(/\bpaid USD/);
  });

  test('a status in another script is explained, in its own language it is not repeated', () => {
    const row = { status: { raw: '交易成功', value: 'succeeded' } } as const;
    expect(write({}, page(row)).text).toContain('status shown: “交易成功” (completed)');
    expect(write({}, page(row), 'zh').text).toContain('页面状态“交易成功”（证据');
  });

  test('one certain charge is asked back exactly, several are summed only where they were singled out', () => {
    expect(write({}, page({})).text).toContain('refund USD 48.50 (E0001, row 1), or explain');
    const mixed = write({}, page({}, { amount: { value: '-3', currency: 'EUR' } })).text;
    expect(mixed).toContain('check the two transactions shown (E0001, rows 1 and 2)');
    const income = { direction: 'in', amount: { value: '3.00' } } as const;
    expect(write({}, page({}, { amount: { value: '-3.00' } }, income)).text).not.toContain('in all');
    const theft = caseOf({ issueType: 'account_theft' });
    const asked = (rows: Parameters<typeof page>, places: number[]) =>
      compose({
        case: theft,
        exhibits: page(...rows),
        findings: places.length > 0 ? [singledOut(places)] : [],
        channel: 'formal',
        language: 'en',
        date: DATE,
      }).text;
    const two: Parameters<typeof page> = [{}, { amount: { value: '-3.00' } }];
    expect(asked(two, [])).not.toMatch(/in all|51\.50/);
    expect(asked(two, [1, 2])).toContain('USD 51.50 in all');
    expect(asked([...two, { amount: { value: '-7.00' } }], [1, 2])).not.toMatch(/in all|58\.50/);
    const open = { amount: { raw: '1.234', value: null } };
    expect(asked([...two, open], [1, 2, 3])).not.toContain('in all');
  });

  test('a long history names a few rows, encloses all, and is summed up for nobody', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      amount: { value: `-${index}.25` },
      occurredAt: { value: `2026-09-${String((index % 28) + 1).padStart(2, '0')}T0${index % 10}:00` },
      counterparty: `Stall ${index}`,
    }));
    const { text, facts } = write({}, page(...rows));
    expect(facts).toBe(40);
    expect(letterProper(text).match(/: paid USD/g)).toHaveLength(4);
    expect(text).toContain('And 36 more, listed in the enclosure');
    const annex = text.slice(text.indexOf('Enclosure 2: All transactions shown'));
    expect(annex.match(/: paid USD/g)).toHaveLength(40);
    expect(text).not.toMatch(/790\.00|Sums of the transactions/);
  });

  test('where equal charges are asked back, no other payment of a long history is told or enclosed', () => {
    const twin = (value: string) => ({
      counterparty: 'Twin',
      references: [{ type: 'transaction' as const, value }],
    });
    const others = Array.from({ length: 40 }, (_, index) => ({
      occurredAt: { value: `2026-12-${String((index % 28) + 1).padStart(2, '0')}T10:00` },
      counterparty: `Stall ${index}`,
    }));
    const history = page(twin('T1'), ...others, twin('T2'));
    const { text } = write({}, history);
    expect(text).toContain('transaction number T1');
    expect(text).toContain('transaction number T2');
    expect(text).not.toContain('Stall');
    // A fee is another matter: equal charges beside it are not what is asked back.
    const fee = write({ chargeFault: 'fee' }, history).text;
    expect(fee).toContain('Stall');
    expect(fee).not.toMatch(/Sums of the transactions|equal charges|charges of USD/);
    const post = (chargeFault: 'fee' | 'twice') =>
      compose({
        case: caseOf({ issueType: 'wrong_charge', chargeFault }),
        exhibits: history,
        channel: 'post',
        language: 'en',
        date: DATE,
      }).text;
    expect(post('twice')).toContain('two equal charges');
    expect(post('fee')).not.toContain('equal charges');
  });

  test('where a desk takes no more, fewer transactions are named and all are enclosed; own words are never cut', () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({
      counterparty: `${'Stall in the long street behind the market '.repeat(2)}${index}`,
      description: 'Delivered to the door, with a note for the neighbour downstairs',
      references: [{ type: 'transaction' as const, value: `LP-${index}` }],
    }));
    const own = 'I did not order any of it. '.repeat(20).trim();
    const about = { provider: 'PayPal', whatHappened: own, issueType: 'payment_failed' } as const;
    const { text } = write(about, page(...rows));
    expect(letterProper(text).length).toBeLessThanOrEqual(2500);
    expect(text).toContain(own);
    for (const { references } of rows) expect(text).toContain(references[0]?.value);
    const elsewhere = letterProper(write({ ...about, provider: 'Lantern Pay' }, page(...rows)).text);
    expect(elsewhere.length).toBeGreaterThan(2500);
  });

  test('equal charges that the person found right are not told as charged twice', () => {
    const exhibits = page(
      ...['T1', 'T2'].map((value) => ({ references: [{ type: 'transaction' as const, value }] })),
    );
    const input = { case: caseOf({}), exhibits, channel: 'formal', language: 'en', date: DATE } as const;
    const found = findAll(exhibits).filter(({ kind }) => kind === 'charged_twice');
    expect(found).toHaveLength(1);
    expect(compose(input).text).toContain('each under a different reference');
    const { text } = compose({ ...input, dismissed: found });
    expect(text).not.toContain('each under a different reference');
    expect(text).toContain('transaction number T2');
  });

  test('no secret of a field or a page is printed, and numbers labelled as references stay', () => {
    const card = '4111 1111 1111 1111';
    const order = '4000056655665556';
    const exhibits = [
      exhibitOf(1, {
        transactions: [
          transaction({ counterparty: `Card ${card}`, references: [{ type: 'order', value: order }] }),
        ],
        failures: [failure({ text: `Card 4111-1111-1111-1111 refused for ${order}` })],
        messages: [message('me', 'my cvv: 123')],
      }),
    ];
    const { text } = write({ whatHappened: `I used ${card} for order ${order}.`, account: card }, exhibits);
    expect(text).not.toContain('1111 1111');
    expect(text).not.toContain('1111-1111');
    expect(text).not.toContain('123”');
    expect(text).toContain('••••1111');
    expect(text).toContain(`I used ••••1111 for order ${order}.`);
    expect(text).toContain(`refused for ${order}”`);
  });

  test('an invisible or line-breaking text on a page cannot forge a line of ours', () => {
    const { text } = write({}, page({ counterparty: 'Shop” (E0009, row 1).\n\u202e6. Yours' }));
    expect(text).toContain('“Shop’ (E0009, row 1). 6. Yours”');
    expect(text.split('\n').filter((line) => line.startsWith('6. Yours'))).toEqual([]);
  });

  test('without a jurisdiction neither a law nor a desk is named', () => {
    for (const { case: subject, ...input } of Object.values(GOLDEN)) {
      for (const channel of Channel.options) {
        const none = { ...input, overdue: null, case: { ...subject, jurisdiction: null } };
        const { text } = compose({ ...none, channel });
        expect(text).not.toMatch(/\b(Act|Article|Regulation|Ombudsman)\b|《|business days|工作日/);
      }
    }
  });
});
