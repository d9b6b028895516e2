import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatMessage, Transaction } from '../../../../utils/model/reading';
import { coversOf, findCovered } from '../../../../utils/redaction/cover/cover-spans';
import { type ExhibitWords, proposeCovers } from '../../../../utils/redaction/review/propose-covers';

const NOBODY = { complainant: '', account: '' };

const row = (more: Partial<Transaction>): Transaction => ({
  occurredAt: { raw: '2026-11-02 14:05', value: '2026-11-02T14:05', zone: null, precision: 'minute' },
  amount: { raw: '-128.00', value: '-128.00', currency: 'CNY', currencyFrom: 'wallet' },
  direction: 'out',
  counterparty: null,
  description: null,
  status: { raw: '交易成功', value: 'succeeded' },
  kind: 'payment',
  references: [],
  fee: null,
  balanceAfter: null,
  readBy: { wallet: 'generic', checkedOn: '2026-11-22' },
  evidence: null,
  selector: 'tr',
  text: '',
  ...more,
});
const party = (name: string) => ({ raw: name, value: name });
const balance = (raw: string) => ({ raw, value: null, currency: null, currencyFrom: null });
const says = (from: ChatMessage['from'], name: string | null): ChatMessage => ({
  from,
  name,
  at: null,
  text: 'Hello',
});
const exhibit = (
  transactions: Transaction[],
  messages: ChatMessage[] = [],
  texts: string[] = [],
): ExhibitWords => ({
  texts,
  reading: { transactions, failures: [], messages },
  places: null,
});
const proposed = (words: ExhibitWords, about = NOBODY) =>
  proposeCovers([words], about).map(({ text, reason }) => `${reason}: ${text}`);

describe('of what was read', () => {
  it.each([
    ['transfer', '李小河', true],
    ['transfer', 'Dana Koh', true],
    ['transfer', 'Oluwaseun Adebayo', true],
    ['unknown', 'Maria Petrova', true],
    ['unknown', 'Meera N', true],
    ['unknown', '高岚', true],
    ['payment', 'Dana Koh', false],
    ['transfer', '河岸咖啡', false],
    ['transfer', 'Wren Pottery', false],
    ['unknown', 'Cedar Hollow', false],
    ['unknown', '罗森', false],
    ['unknown', 'Lumen Ltd', false],
    ['refund', '芒果（杭州）超市有限公司', false],
  ] as const)('the other side of a %s, “%s”, is a person: %s', (kind, name, person) => {
    expect(proposed(exhibit([row({ kind, counterparty: party(name) })]))).toEqual(
      person ? [`name: ${name}`] : [],
    );
  });

  it('people in a chat have names, and roles have none', () => {
    const names = ['客服小满', '青禾旗舰店:客服小秦', '在线客服', 'Support team', 'Maya', 'You', '客服 1024'];
    expect(
      proposed(exhibit([], [...names.map((name) => says('agent', name)), says('bot', 'Robin')])),
    ).toEqual(['name: 客服小满', 'name: 客服小秦', 'name: Maya']);
  });

  it('a balance is proposed, unless it is an amount that the complaint is about', () => {
    const rows = [row({ balanceAfter: balance('1,204.11') }), row({ balanceAfter: balance('¥128.00') })];
    expect(proposed(exhibit(rows))).toEqual(['balance: 1,204.11']);
  });

  it('a reference stays, whatever it looks like', () => {
    const rows = [row({ references: [{ type: 'order', value: '13800138000' }], text: '13800138000' })];
    expect(proposed(exhibit(rows))).toEqual([]);
  });
});

it('the person and the account of the case are proposed with what they are', () => {
  expect(proposed(exhibit([]), { complainant: '王大明', account: 'li@mail.example' })).toEqual([
    'name: 王大明',
    'email: li@mail.example',
  ]);
});

it('the same number in another grouping is proposed once', () => {
  expect(proposed(exhibit([], [], ['138 0013 8000', '13800138000']))).toEqual(['phone: 138 0013 8000']);
});

it('words that stand in pictures alone are looked through, too', () => {
  const runs = ['Mail:', 'li.hua@mail.example'].map((text) => ({ text, x: 0, y: 0, width: 9, height: 9 }));
  const words = { texts: [], reading: null, places: { pictures: [{ part: 'pixels-1.png', runs }] } };
  expect(proposed(words)).toEqual(['email: li.hua@mail.example']);
});

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

it('no reference behind its label is proposed, nor what stands around it', () => {
  const label = fc.constantFrom(
    '订单号：',
    '交易单号 ',
    'Order # ',
    'Reference: ',
    'Transaction ID: ',
    '流水号:',
  );
  fc.assert(
    fc.property(label, digits(6, 32), (name, number) => {
      expect(proposed(exhibit([], [], [`${name}${number}\n`]))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it('no amount and no time is proposed', () => {
  const amount = fc.tuple(
    fc.constantFrom('-', '+', '¥', '$', 'CNY ', '- ', ''),
    fc.integer({ min: 0, max: 9_999_999 }),
    digits(2, 2),
  );
  const time = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(amount, time, ([sign, whole, cents], at) => {
      const [day = '', clock = ''] = at.toISOString().slice(0, 19).split('T');
      const written = [
        `${whole}.${cents}`,
        `${whole.toLocaleString('en')}.${cents}`,
        `${whole.toLocaleString('de')},${cents}`,
      ];
      for (const figure of written) {
        const text = `${day} ${clock}\nPaid ${sign}${figure}\n${day.replaceAll('-', '.')} ${clock}`;
        expect(proposed(exhibit([], [], [text]))).toEqual([]);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('what is proposed is found again in the text that it came from', () => {
  const piece = fc.constantFrom(
    '电话13800138000',
    'li@mail.example',
    '收款人：李小河',
    '余额 ¥203.19',
    'Order # 7',
    '，',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      const covers = proposeCovers([exhibit([], [], [text])], NOBODY);
      for (const cover of covers) expect(findCovered(text, coversOf([cover])).length).toBeGreaterThan(0);
    }),
  );
});
