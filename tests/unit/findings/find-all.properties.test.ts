import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exhibit } from '../../../utils/findings/exhibits';
import { findAll } from '../../../utils/findings/find-all';
import { exhibit } from '../../../utils/model/evidence';
import type { ChatMessage, Transaction } from '../../../utils/model/reading';
import { exhibitOf, failure, message, transaction } from '../complaint/invented';

const amounts = fc.constantFrom('-5.00', '-48.50', '48.50', '-0.00', '-1200.00');
const when = fc.constantFrom(
  '2026-11-03T14:05',
  '2026-11-03T14:07',
  '2026-11-03',
  '2026-11-20T08:00:00',
  'not a date at all',
  null,
);
const rows: fc.Arbitrary<Transaction> = fc
  .record({
    value: fc.option(amounts),
    at: when,
    zone: fc.constantFrom(null, null, '+08:00'),
    party: fc.constantFrom(null, 'Harbour Books', 'Ferry Line', '__proto__'),
    number: fc.constantFrom('A1', 'A2', 'A3', 'A4', null),
    kind: fc.constantFrom<Transaction['kind']>('payment', 'refund', 'fee', 'exchange', 'transfer', 'unknown'),
    status: fc.constantFrom<Transaction['status']['value']>(
      'succeeded',
      'failed',
      'pending',
      'refunded',
      'unknown',
    ),
    currency: fc.constantFrom('USD', 'USD', 'CNY', 'constructor', null),
    fee: fc.constantFrom(null, '1.20'),
  })
  .map(({ value, at, zone, party, number, kind, status, currency, fee }) =>
    transaction({
      kind,
      direction: value === null ? 'unknown' : value.startsWith('-') ? 'out' : 'in',
      counterparty: party,
      amount: { value, currency },
      occurredAt: { value: at, zone },
      status: { raw: status, value: status },
      references: number === null ? [] : [{ type: 'transaction', value: number }],
      fee: fee === null ? null : { raw: fee, value: fee, currency, currencyFrom: 'page' },
    }),
  );
const words = fc.constantFrom(
  'Your refund of $48.50 will arrive within 3 days.',
  '您好',
  'Hello?',
  '退款已提交',
  '',
);
const chats: fc.Arbitrary<ChatMessage> = fc
  .tuple(
    fc.constantFrom<ChatMessage['from']>('me', 'agent', 'bot', 'unknown'),
    words,
    fc.constantFrom('2026-11-03 10:00', '2026-11-10', 'yesterday', null),
  )
  .map(([from, text, at]) => message(from, text, { at }));
const exhibits: fc.Arbitrary<Exhibit[]> = fc
  .array(
    fc.record({
      transactions: fc.array(rows, { maxLength: 12 }),
      messages: fc.array(chats, { maxLength: 4 }),
      failures: fc.array(
        fc.constantFrom(
          failure(),
          failure({ text: 'Payment of $48.50 failed (A1).' }),
          failure({ text: '' }),
        ),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((pages) => pages.map((page, at) => exhibitOf(at + 1, page)));

describe('whatever the exhibits hold', () => {
  test('every finding rests on rows that exist, has an id of its own, and a sum without a sign', () => {
    fc.assert(
      fc.property(exhibits, (entries) => {
        const found = findAll(entries);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { places, amount } of found) {
          expect(places.length).toBeGreaterThan(0);
          for (const place of places) {
            const entry = entries.find(({ item }) => exhibit(item.number) === place.exhibit);
            const lists = { transaction: 'transactions', failure: 'failures', message: 'messages' } as const;
            expect(entry?.reading[lists[place.kind]][place.row - 1]).toBeDefined();
          }
          expect(amount?.value ?? '0').not.toMatch(/^-/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which exhibits are given changes nothing', () => {
    fc.assert(
      fc.property(exhibits, (entries) => {
        expect(findAll([...entries].reverse())).toEqual(findAll(entries));
      }),
    );
  });

  test('a double charge is told of money that left, of one currency, and of numbers that differ', () => {
    fc.assert(
      fc.property(exhibits, (entries) => {
        const rowAt = ({ exhibit: label, row }: { exhibit: string; row: number }) =>
          entries.find(({ item }) => exhibit(item.number) === label)?.reading.transactions[row - 1];
        for (const { places } of findAll(entries).filter(({ kind }) => kind === 'charged_twice')) {
          const charges = places.map(rowAt).filter((one) => one?.direction === 'out');
          expect(charges.length).toBeGreaterThan(1);
          expect(new Set(charges.map((one) => one?.amount.currency)).size).toBe(1);
          expect(new Set(charges.map((one) => one?.amount.value)).size).toBe(1);
          for (const one of charges)
            expect(['failed', 'cancelled', 'refunded']).not.toContain(one?.status.value);
        }
      }),
    );
  });
});
