import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../utils/complaint/facts';
import type { Transaction } from '../../../utils/model/reading';
import { exhibitOf, failure, message, transaction } from './invented';

const numbered = (value: string, fields: Parameters<typeof transaction>[0] = {}) =>
  transaction({ ...fields, references: [{ type: 'transaction', value }] });

function sums(...pages: Transaction[][]) {
  const { totals } = factsOf(pages.map((transactions, index) => exhibitOf(index + 1, { transactions })));
  return totals.sums.map(
    ({ currency, direction, status, sum }) => `${direction} ${status} ${currency} ${sum}`,
  );
}

describe('one transaction in several exhibits', () => {
  test('a page captured twice counts once and both exhibits are named', () => {
    const page = [numbered('A1'), transaction({ occurredAt: { value: '2026-11-02', precision: 'day' } })];
    const facts = factsOf([exhibitOf(1, { transactions: page }), exhibitOf(2, { transactions: page })]);
    expect(facts.count).toBe(2);
    expect(
      facts.dated.map(({ exhibit, row, also }) => [exhibit, row, also[0]?.exhibit, also[0]?.row]),
    ).toEqual([
      ['E0001', 2, 'E0002', 2],
      ['E0001', 1, 'E0002', 1],
    ]);
    expect(sums(page, page)).toEqual(['out succeeded USD 97.00']);
  });

  test('equal rows of one exhibit are as many transactions', () => {
    const day = { value: '2026-11-02', precision: 'day' } as const;
    const row = transaction({ occurredAt: day });
    expect(sums([row, row], [row, row])).toEqual(['out succeeded USD 97.00']);
    expect(sums([row], [row, row])).toEqual(['out succeeded USD 97.00']);
  });

  test('a row with its number beside a list counts once, an equal hash on a chain does not', () => {
    expect(sums([numbered('A1'), numbered('A1')])).toEqual(['out succeeded USD 48.50']);
    expect(sums([numbered('A1')], [numbered('A1'), numbered('A1')])).toEqual(['out succeeded USD 48.50']);
    const hash = transaction({ references: [{ type: 'tx_hash', value: '0xaa' }] });
    expect(sums([hash, hash])).toEqual(['out succeeded USD 97.00']);
  });

  test('charges under different numbers stay two, also for one order', () => {
    const order = { type: 'order', value: 'O-1' } as const;
    const charge = (value: string) => transaction({ references: [{ type: 'transaction', value }, order] });
    expect(sums([charge('A1')], [charge('A2')])).toEqual(['out succeeded USD 97.00']);
  });

  test('a list without numbers and an opened transaction are one, and the fuller row is told', () => {
    const listed = transaction({ occurredAt: { value: '2026-11-03', precision: 'day' } });
    const facts = factsOf([
      exhibitOf(1, { transactions: [listed] }),
      exhibitOf(2, { transactions: [numbered('A1')] }),
    ]);
    expect(facts.count).toBe(1);
    expect(facts.dated[0]).toMatchObject({ exhibit: 'E0002', row: 1, also: [{ exhibit: 'E0001', row: 1 }] });
  });

  test('of two equal rows the opened one takes the row with its own status', () => {
    const day = { value: '2026-11-03', precision: 'day' } as const;
    const failed = { raw: 'Failed', value: 'failed' } as const;
    const opened = numbered('A2', { status: failed });
    const list = [transaction({ occurredAt: day }), transaction({ occurredAt: day, status: failed })];
    const facts = factsOf([exhibitOf(1, { transactions: [opened] }), exhibitOf(2, { transactions: list })]);
    expect(facts.count).toBe(2);
    expect(facts.dated.every(({ statuses }) => statuses.length === 1)).toBe(true);
  });

  test('a refund under the number of its payment is a transaction of its own', () => {
    const refund = numbered('A1', { direction: 'in', kind: 'refund', amount: { value: '48.50' } });
    expect(sums([numbered('A1'), refund])).toEqual(['out succeeded USD 48.50', 'in succeeded USD 48.50']);
  });

  test('"yesterday" captured on another day may be another transaction: shown, not added', () => {
    const row = transaction({ occurredAt: { raw: 'yesterday', value: null, precision: null } });
    const facts = factsOf([
      exhibitOf(1, { transactions: [row] }),
      exhibitOf(2, { transactions: [row] }, { capturedAt: '2026-11-06T06:00:00.000Z' }),
    ]);
    expect(facts.undated).toHaveLength(2);
    expect(facts.undated[1]?.mayRepeat).toMatchObject({ exhibit: 'E0001', row: 1 });
    expect(facts.totals.sums.map(({ sum }) => sum)).toEqual(['48.50']);
    expect(facts.totals.repeats).toHaveLength(1);
  });

  test('"yesterday" captured twice on one day is one transaction', () => {
    const row = transaction({ occurredAt: { raw: 'yesterday', value: null, precision: null } });
    expect(sums([row], [row])).toEqual(['out succeeded USD 48.50']);
  });

  test('a status that changed between captures is kept, and the later one counts', () => {
    const pending = numbered('A1', { status: { raw: 'Pending', value: 'pending' } });
    const facts = factsOf([
      exhibitOf(1, { transactions: [pending] }),
      exhibitOf(2, { transactions: [numbered('A1')] }),
    ]);
    expect(facts.dated[0]?.statuses.map(({ raw, source }) => [raw, source.exhibit])).toEqual([
      ['Pending', 'E0001'],
      ['Completed', 'E0002'],
    ]);
    expect(facts.totals.sums[0]?.status).toBe('succeeded');
  });

  test('the order in which exhibits are handed over changes nothing', () => {
    const pages = [
      exhibitOf(1, { transactions: [numbered('A1')] }),
      exhibitOf(2, { transactions: [numbered('A1'), numbered('A2')] }),
    ];
    expect(factsOf([...pages].reverse())).toEqual(factsOf(pages));
  });

  test('the same figures in two wallets are two transactions', () => {
    const facts = factsOf([
      exhibitOf(1, { transactions: [numbered('A1')] }),
      exhibitOf(2, { wallet: 'qinghe', transactions: [numbered('A1')] }),
    ]);
    expect(facts.count).toBe(2);
  });
});

describe('totals', () => {
  test('currencies, directions and statuses are never mixed', () => {
    const rows = [
      numbered('1', { amount: { value: '-0.10' } }),
      numbered('2', { amount: { value: '-0.2' } }),
      numbered('3', { amount: { value: '-5', currency: 'EUR' } }),
      numbered('4', { direction: 'in', amount: { value: '7.00' } }),
      numbered('5', { direction: 'unknown', amount: { value: '9.99' } }),
      numbered('6', { amount: { value: '-48.50' }, status: { raw: 'Failed', value: 'failed' } }),
    ];
    expect(sums(rows)).toEqual([
      'out succeeded USD 0.30',
      'out succeeded EUR 5',
      'out failed USD 48.50',
      'in succeeded USD 7.00',
      'unknown succeeded USD 9.99',
    ]);
  });

  test('an open value or currency is in no sum', () => {
    const { totals } = factsOf([
      exhibitOf(1, {
        transactions: [
          numbered('1', { amount: { value: null } }),
          numbered('2', { amount: { currency: null } }),
        ],
      }),
    ]);
    expect(totals.sums).toEqual([]);
    expect(totals.open).toHaveLength(2);
  });

  test('a figure whose sign contradicts its direction is not taken for income', () => {
    expect(sums([numbered('1', { direction: 'in', amount: { value: '-3.00' } })])).toEqual([
      'unknown succeeded USD 3.00',
    ]);
  });
});

describe('equal charges', () => {
  const at = (value: string, zone: string | null = null) => ({ occurredAt: { value, zone } });
  const repeated = (...rows: Transaction[]) => factsOf([exhibitOf(1, { transactions: rows })]).repeated;

  test('two within 24 hours under different numbers are noted, after 24 hours they are not', () => {
    const first = numbered('A1', at('2026-11-03T14:05'));
    expect(repeated(first, numbered('A2', at('2026-11-04T14:05')))).toHaveLength(1);
    expect(repeated(first, numbered('A2', at('2026-11-04T14:06')))).toHaveLength(0);
  });

  test('another payee, another amount, a failed one or no number is not a repeated charge', () => {
    const first = numbered('A1');
    expect(repeated(first, numbered('A2', { counterparty: 'Other Books' }))).toEqual([]);
    expect(repeated(first, numbered('A2', { amount: { value: '-48.51' } }))).toEqual([]);
    expect(repeated(first, numbered('A2', { status: { raw: 'Failed', value: 'failed' } }))).toEqual([]);
    expect(repeated(first, transaction())).toEqual([]);
  });

  test('times of different zones prove no nearness', () => {
    const rows = [numbered('A1', at('2026-11-03T14:05', 'UTC')), numbered('A2', at('2026-11-03T14:06'))];
    expect(repeated(...rows)).toEqual([]);
  });
});

describe('errors and messages', () => {
  test('an error captured twice is one fact with both exhibits', () => {
    const seen = failure({ seenAt: '2026-11-04T11:22:41.000Z' });
    const facts = factsOf([exhibitOf(1, { failures: [seen] }), exhibitOf(2, { failures: [seen] })]);
    expect(facts.failures).toHaveLength(1);
    expect(facts.failures[0]?.also).toEqual([{ kind: 'failure', exhibit: 'E0002', row: 1 }]);
  });

  test('a conversation captured again as it grew adds only what is new', () => {
    const early = [message('me', 'Hello?'), message('me', 'Hello?')];
    const facts = factsOf([
      exhibitOf(1, { messages: early }),
      exhibitOf(2, { messages: [...early, message('agent', 'Hi')] }),
    ]);
    expect(facts.messages.map(({ message: { text } }) => text)).toEqual(['Hello?', 'Hello?', 'Hi']);
  });

  test('an automatic reply is no answer, an agent’s message is one', () => {
    const asked = [message('me', 'Help'), message('bot', 'Soon')];
    const unanswered = (messages: typeof asked) =>
      factsOf([exhibitOf(1, { messages })]).conversation?.unanswered.length;
    expect(unanswered(asked)).toBe(1);
    expect(unanswered([...asked, message('agent', 'Done')])).toBe(0);
  });

  test('after a message of an unknown sender nothing is claimed to be unanswered', () => {
    const messages = [message('unknown', 'Done'), message('me', 'Help')];
    expect(factsOf([exhibitOf(1, { messages })]).conversation?.unanswered).toEqual([]);
  });
});
