import { describe, expect, it } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { factsOf } from '../../../utils/complaint/facts';
import { historiesOf } from '../../../utils/complaint/histories';
import { caseOf, exhibitOf, given, transaction } from './invented';

const reference = [{ type: 'transaction' as const, value: 'LX-88' }];
const pending = transaction({ references: reference, status: { raw: 'Pending', value: 'pending' } });
const reversed = transaction({ references: reference, status: { raw: 'Reversed', value: 'refunded' } });
const imported = {
  kind: 'statement' as const,
  fileName: 'history.csv',
  from: 'the app',
  modifiedAt: null,
  mail: null,
  walletFrom: 'file' as const,
};

describe('one transaction captured again', () => {
  it('with another status is one history with both proofs, in the order of capture', () => {
    const [history, ...others] = historiesOf([
      exhibitOf(2, { transactions: [transaction({ counterparty: 'Ferry Line' }), reversed] }),
      exhibitOf(1, { transactions: [pending] }),
    ]);
    expect(others).toEqual([]);
    expect(history?.statuses.map(({ value, place }) => [value, place.exhibit, place.row])).toEqual([
      ['pending', 'E0001', 1],
      ['refunded', 'E0002', 2],
    ]);
    expect(history?.seen).toEqual([
      { exhibit: 'E0001', row: 1 },
      { exhibit: 'E0002', row: 2 },
    ]);
  });

  it('seen once only is no history', () => {
    expect(historiesOf([exhibitOf(1, { transactions: [pending, reversed] })])).toEqual([]);
  });
});

describe('a statement in a case', () => {
  const statement = exhibitOf(
    3,
    {
      page: 'statement',
      transactions: [pending, transaction({ counterparty: 'Ferry Line', amount: { value: '-9.00' } })],
    },
    { imported, title: 'history.csv', url: '' },
  );

  it('adds nothing to the sums of what was captured, and its other rows are no part of the matter', () => {
    const facts = factsOf([exhibitOf(1, { transactions: [pending] }), statement]);
    expect(facts.count).toBe(1);
    expect(facts.totals.sums.map(({ sum }) => sum)).toEqual(['48.50']);
  });

  it('of a wallet that nobody named is not added beside a page that shows the same', () => {
    const unnamed = { ...statement, reading: { ...statement.reading, wallet: 'generic' } };
    const facts = factsOf([exhibitOf(1, { transactions: [pending] }), unnamed]);
    expect(facts.totals.sums.map(({ sum }) => sum)).toEqual(['48.50']);
  });

  it('alone is what the complaint is written from', () => {
    expect(factsOf([statement]).count).toBe(2);
  });

  it('is cited beside the page, and named as the person’s own file, in both languages', () => {
    const exhibits = [exhibitOf(1, { transactions: [pending] }), statement];
    const english = compose(given(caseOf(), exhibits, 'formal', 'en')).text;
    expect(english).toContain(
      'The wallet’s own statement shows one of these transactions with the same figures',
    );
    expect(english).toContain('E0003: statement “history.csv”, provided by me');
    const chinese = compose(given(caseOf(), exhibits, 'formal', 'zh')).text;
    expect(chinese).toContain('在该钱包自行出具的账单中有相同记录');
    expect(chinese).toContain('E0003：本人提供的账单');
  });
});
