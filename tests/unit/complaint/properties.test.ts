import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { type Exhibit, factsOf } from '../../../utils/complaint/facts';
import { Channel, IssueType } from '../../../utils/model/case';
import { exhibit } from '../../../utils/model/evidence';
import type { ChatMessage, Failure, Kind, StatusValue, Transaction } from '../../../utils/model/reading';
import { TextLanguage } from '../../../utils/model/text-language';
import { caseOf, exhibitOf, failure, message, transaction } from './invented';

/** Every fact carries a word of its own, so that the line that states it can be found. */
const word = (mark: string) => fc.integer({ min: 1, max: 99999 }).map((number) => `${mark}-${number}`);
const cents = fc.integer({ min: 0, max: 9_999_999 });
const kinds = fc.constantFrom<Kind>(
  'payment',
  'transfer',
  'topup',
  'withdrawal',
  'refund',
  'fee',
  'exchange',
  'unknown',
);
const statuses = fc.constantFrom<StatusValue>(
  'succeeded',
  'failed',
  'pending',
  'refunded',
  'cancelled',
  'unknown',
);

const transactions = fc
  .record({
    cents,
    direction: fc.constantFrom<Transaction['direction']>('out', 'in', 'unknown'),
    open: fc.constantFrom('none', 'none', 'none', 'value', 'currency', 'date'),
    currency: fc.constantFrom('CNY', 'USD', 'USDT'),
    party: fc.option(word('Payee')),
    number: word('N'),
    kind: kinds,
    status: statuses,
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ cents, direction, open, currency, party, number, kind, status, minute }) => {
    const figure = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const signed = direction === 'out' ? `-${figure}` : figure;
    return transaction({
      direction,
      kind,
      counterparty: party,
      status: { raw: status === 'unknown' ? '' : `Status-${status}`, value: status },
      amount: {
        raw: figure,
        value: open === 'value' ? null : signed,
        currency: open === 'currency' ? null : currency,
      },
      occurredAt:
        open === 'date'
          ? { raw: 'Datum-1', value: null }
          : { value: `2026-11-03T14:${String(minute).padStart(2, '0')}` },
      references: [{ type: 'transaction', value: number }],
    });
  });
const failures: fc.Arbitrary<Failure> = word('Error').map((text) => failure({ text }));
const messages: fc.Arbitrary<ChatMessage> = fc
  .tuple(fc.constantFrom<ChatMessage['from']>('me', 'agent', 'bot', 'system', 'unknown'), word('Said'))
  .map(([from, text]) => message(from, text));
const readings = fc.record({
  transactions: fc.uniqueArray(transactions, {
    maxLength: 20,
    selector: ({ references }) => references[0]?.value,
  }),
  failures: fc.array(failures, { maxLength: 8 }),
  messages: fc.array(messages, { maxLength: 8 }),
});
const exhibits = fc
  .array(readings, { minLength: 1, maxLength: 3 })
  .map((pages) => pages.map((page, index) => exhibitOf(index * 7 + 2, page)));

const letters = fc.record({
  exhibits,
  channel: fc.constantFrom(...Channel.options),
  language: fc.constantFrom(...TextLanguage.options),
  issueType: fc.constantFrom(...IssueType.options, null),
});

function write({ issueType, ...input }: typeof letters extends fc.Arbitrary<infer T> ? T : never) {
  return compose({ ...input, case: caseOf({ issueType, complainant: 'Mira Reed' }), date: '2026-11-05' })
    .text;
}

describe('whatever the facts are', () => {
  test('every exhibit that is cited exists', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const known = letter.exhibits.map(({ item }) => exhibit(item.number));
        for (const cited of write(letter).match(/E\d{4,}/g) ?? []) expect(known).toContain(cited);
      }),
    );
  });

  test('no line states a fact without its exhibit, but for a post, which has no reader of exhibits', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        fc.pre(letter.channel !== 'post');
        const stating = write(letter)
          .split('\n')
          .filter((line) =>
            /Payee-\d|N-\d|Error-\d|Said-\d|Status-|Datum-|\d\.\d\d|[一二两\d]+笔|transactions?\b.*\d/.test(
              line,
            ),
          );
        for (const line of stating) expect(line).toMatch(/E\d{4}/);
      }),
    );
  });

  test('every cited row exists in its exhibit', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const sizes = new Map(
          letter.exhibits.map(({ item, reading }) => [exhibit(item.number), reading] as const),
        );
        for (const [, label, kind, row] of write({ ...letter, language: 'en' }).matchAll(
          /(E\d{4}), (row|error message|message) (\d+)/g,
        )) {
          const reading = sizes.get(label ?? '');
          const list = { row: 'transactions', 'error message': 'failures', message: 'messages' } as const;
          const size = reading?.[list[kind as keyof typeof list]].length ?? 0;
          expect(Number(row)).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  test('totals equal a sum taken independently', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const { totals } = factsOf([exhibitOf(1, reading)]);
        const expected = new Map<string, bigint>();
        for (const { amount, direction, status } of reading.transactions) {
          if (amount.value === null || amount.currency === null) continue;
          const key = `${amount.currency} ${direction} ${status.value}`;
          expected.set(key, (expected.get(key) ?? 0n) + BigInt(amount.value.replace(/[-.]/g, '')));
        }
        const told = totals.sums.map(({ currency, direction, status, sum }) => [
          `${currency} ${direction} ${status}`,
          BigInt(sum.replace('.', '')),
        ]);
        expect(new Map(told as [string, bigint][])).toEqual(expected);
      }),
    );
  });

  test('capturing everything again changes no total and no count', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const once = factsOf([exhibitOf(1, reading)]);
        const twice = factsOf([exhibitOf(1, reading), exhibitOf(2, reading)]);
        const sums = (facts: typeof once) =>
          facts.totals.sums.map(({ currency, sum }) => `${currency} ${sum}`);
        expect(sums(twice)).toEqual(sums(once));
        expect(twice.dated.length + twice.undated.length).toBe(once.dated.length + once.undated.length);
        expect(twice.messages.length).toBe(once.messages.length);
      }),
    );
  });

  test('nothing is left to fill in', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        expect(write(letter)).not.toMatch(
          /[[\]{}<>]|undefined|null|NaN|object Object|“”|\(\)|（）| {2}|，，|。。|\.\.|;;/,
        );
      }),
    );
  });

  test('there is no text without a fact, and a text with any', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const some = letter.exhibits.some(
          ({ reading }) =>
            reading.transactions.length + reading.failures.length + reading.messages.length > 0,
        );
        expect(write(letter) !== '').toBe(some);
      }),
    );
  });
});

describe('hostile pages and fields', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '$&$1{x}',
      '”）（证据E9999第1行）。\n五、投诉请求',
      '” (E9999, row 1).\nYours faithfully',
      '\u202e\u2066\u0000\ud800',
      '<script>alert(1)</script>',
      '__proto__',
      'constructor',
      '4111 1111 1111 1111',
      'x'.repeat(5000),
    ),
  );
  const page = fc.record({ a: nasty, b: nasty, c: nasty, d: nasty });

  test('whatever they hold, the text stays ours: cited exhibits exist outside quotations, nothing throws', () => {
    fc.assert(
      fc.property(
        page,
        fc.constantFrom(...Channel.options),
        fc.constantFrom(...TextLanguage.options),
        (given, channel, language) => {
          const hostile: Exhibit[] = [
            exhibitOf(
              1,
              {
                transactions: [
                  transaction({
                    counterparty: given.a,
                    description: given.b,
                    amount: { raw: given.c, value: null, currency: given.d },
                    occurredAt: { raw: given.d, value: null, zone: given.a },
                    status: { raw: given.b, value: 'unknown' },
                    references: [{ type: 'order', value: given.c }],
                    fee: { raw: '', value: '1.00', currency: given.b, currencyFrom: 'page' },
                  }),
                ],
                failures: [
                  failure({ text: given.a, title: given.b, code: given.c, seenAt: given.d, goneAt: given.d }),
                ],
                messages: [message('agent', given.a, { name: given.b, at: given.c })],
              },
              { title: given.c, url: given.d },
            ),
          ];
          const { text } = compose({ case: caseOf(), exhibits: hostile, channel, language, date: given.a });
          const ours = text.replace(/“[^”]*”/g, '');
          expect((ours.match(/E\d{4}/g) ?? []).every((cited) => cited === 'E0001')).toBe(true);
          expect(text).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          expect(
            text.split('\n').filter((line) => /^(五、投诉请求|Yours faithfully)/.test(line)).length,
          ).toBeLessThan(2);
          if (given.c !== '4111 1111 1111 1111') expect(text).not.toContain('4111 1111 1111 1111');
        },
      ),
    );
  });

  test('a history of thousands captured twice counts every transaction once', () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      transaction({
        amount: { value: `-${index}.00` },
        references: [{ type: 'transaction', value: `N-${index}` }],
      }),
    );
    const pages = [exhibitOf(1, { transactions: rows }), exhibitOf(2, { transactions: rows })];
    expect(factsOf(pages).count).toBe(3000);
  });
});
