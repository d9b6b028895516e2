import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../utils/complaint/facts';
import { corroborate } from '../../../utils/findings/corroborate';
import type { Transaction } from '../../../utils/model/reading';
import { exhibitOf, transaction } from '../complaint/invented';

const statement = (transactions: Transaction[], wallet = 'lantern'): Exhibit =>
  exhibitOf(
    9,
    { wallet, page: 'statement', transactions },
    {
      imported: {
        kind: 'statement',
        fileName: 'history.csv',
        from: '',
        modifiedAt: null,
        mail: null,
        walletFrom: 'file',
      },
    },
  );
const page = (transactions: Transaction[], number = 1): Exhibit => exhibitOf(number, { transactions });
const named = (value: string) => [{ type: 'transaction' as const, value }];
const results = (exhibits: Exhibit[]) =>
  corroborate(exhibits).rows.map(({ result, page: one, statement: two, differs }) => [
    result,
    one && `${one.exhibit}:${one.row}`,
    two && `${two.exhibit}:${two.row}`,
    ...differs,
  ]);
const on = (value: string) => ({ occurredAt: { value } });
const day = (value: string) => ({ occurredAt: { value, precision: 'day' as const } });

describe('a captured row against the wallet’s own statement', () => {
  it('with the same transaction number and figures is matched', () => {
    const row = transaction({ references: named('20261103-7') });
    expect(results([page([row]), statement([row])])).toEqual([['matched', 'E0001:1', 'E0009:1']]);
  });

  it('with the same number and another amount and status differs in just these', () => {
    const shown = transaction({ references: named('A1'), amount: { value: '-48.50' } });
    const stated = transaction({
      references: named('A1'),
      amount: { value: '-58.50' },
      status: { raw: 'Failed', value: 'failed' },
    });
    expect(results([page([shown]), statement([stated])])).toEqual([
      ['differs', 'E0001:1', 'E0009:1', 'amount', 'status'],
    ]);
  });

  it('is not its own refund, though both bear one number', () => {
    const paid = transaction({ references: named('A1') });
    const refunded = transaction({ references: named('A1'), direction: 'in', amount: { value: '48.50' } });
    expect(results([page([paid]), statement([refunded, paid])])).toEqual([
      ['matched', 'E0001:1', 'E0009:2'],
      ['only_statement', null, 'E0009:1'],
    ]);
  });

  it('without numbers is matched by figure and minute, however the name is shortened', () => {
    const shown = transaction({ counterparty: 'Harbour Books' });
    const stated = transaction({ counterparty: 'HARBOUR BOOKS #113 LISBOA' });
    expect(results([page([shown]), statement([stated])])).toEqual([['matched', 'E0001:1', 'E0009:1']]);
  });

  it('of one day and figure but another name is not called the same', () => {
    const shown = transaction({ counterparty: 'Harbour Books', ...day('2026-11-03') });
    const stated = transaction({ counterparty: 'Ferry Line', ...day('2026-11-03') });
    expect(results([page([shown]), statement([stated])])[0]?.[0]).toBe('unclear');
  });

  it('two equal charges of one minute need two rows of the statement', () => {
    const row = transaction();
    expect(results([page([row, row]), statement([row])]).map(([result]) => result)).toEqual([
      'matched',
      'not_covered',
    ]);
  });

  it('is missing only where the statement has rows of days before and after', () => {
    const [before, after] = [transaction(day('2026-11-01')), transaction(day('2026-11-09'))];
    const missing = transaction({ amount: { value: '-7.77' }, ...on('2026-11-03T10:00') });
    const early = transaction({ amount: { value: '-7.77' }, ...on('2026-11-01T10:00') });
    expect(results([page([missing, early]), statement([before, after])]).slice(0, 2)).toEqual([
      ['only_page', 'E0001:1', null],
      ['not_covered', 'E0001:2', null],
    ]);
  });

  it('of another wallet is not looked for in it', () => {
    const row = transaction();
    expect(results([page([row]), statement([row], 'osprey')])).toEqual([
      ['not_covered', 'E0001:1', null],
      ['only_statement', null, 'E0009:1'],
    ]);
  });

  it('captured twice may show the same row of the statement', () => {
    const row = transaction({ references: named('A1') });
    expect(results([page([row], 1), page([row], 2), statement([row])]).map(([result]) => result)).toEqual([
      'matched',
      'matched',
    ]);
  });

  it('under another zone differs in nothing: zones that one side leaves open decide nothing', () => {
    const shown = transaction({ references: named('A1'), ...on('2026-11-03T14:05') });
    const stated = transaction({
      references: named('A1'),
      occurredAt: { value: '2026-11-03T06:05', zone: 'UTC' },
    });
    expect(results([page([shown]), statement([stated])])[0]?.[0]).toBe('matched');
  });
});

const money = fc.integer({ min: 1, max: 99_999 }).map((cents) => `-${(cents / 100).toFixed(2)}`);
const row = fc
  .record({
    value: money,
    minute: fc.integer({ min: 0, max: 40_000 }),
    party: fc.constantFrom('A', 'B', 'C'),
  })
  .map(({ value, minute, party }) =>
    transaction({
      amount: { value },
      counterparty: `Shop ${party}`,
      ...on(new Date(Date.UTC(2026, 9, 1) + minute * 60_000).toISOString().slice(0, 16)),
    }),
  );
const rows = fc.uniqueArray(row, { selector: ({ occurredAt }) => occurredAt.value, maxLength: 30 });

describe('any history', () => {
  it('matches itself row by row, in whatever order the statement lists it', () => {
    fc.assert(
      fc.property(rows, (history) => {
        const found = corroborate([page(history), statement(history.toReversed())]).rows;
        expect(found.every(({ result }) => result === 'matched')).toBe(true);
        expect(found).toHaveLength(history.length);
      }),
    );
  });

  it('gives every row of a page one result, and takes no row of a statement twice', () => {
    fc.assert(
      fc.property(rows, rows, (shown, stated) => {
        const found = corroborate([page(shown), statement(stated)]).rows;
        const ofPage = found.flatMap(({ page: place }) => (place ? [place.row] : []));
        const ofStatement = found.flatMap(({ statement: place }) => (place ? [place.row] : []));
        expect(ofPage).toEqual(stated.length === 0 ? [] : shown.map((_, at) => at + 1));
        expect(new Set(ofStatement).size).toBe(ofStatement.length);
        if (shown.length > 0) expect(ofStatement.length).toBe(stated.length);
      }),
    );
  });

  it('a changed amount is never called a match', () => {
    fc.assert(
      fc.property(rows, (history) => {
        const changed = history.map((one) => ({ ...one, amount: { ...one.amount, value: '-1000000.00' } }));
        const found = corroborate([page(history), statement(changed)]).rows;
        expect(found.some(({ result }) => result === 'matched')).toBe(false);
      }),
    );
  });
});
