import { expect, it } from 'vitest';
import type { Reading } from '../../../utils/model/reading';
import { searchTextOf } from '../../../utils/search/search-text';

const ITEM = {
  number: 7,
  title: 'Activity\n page',
  walletName: 'Invented Pay',
  url: 'https://wallet.example/a',
};

const READING: Reading = {
  wallet: 'generic',
  page: 'table',
  transactions: [
    {
      occurredAt: { raw: '03/04/2026', value: null, zone: null, precision: null },
      amount: { raw: '-1.280,00 €', value: '-1280.00', currency: 'EUR', currencyFrom: 'page' },
      direction: 'out',
      counterparty: { raw: 'Tea House', value: 'Tea House' },
      description: null,
      status: { raw: '', value: 'unknown' },
      kind: 'payment',
      references: [{ type: 'order', value: 'ORD-77' }],
      fee: null,
      balanceAfter: null,
      readBy: { wallet: 'generic', checkedOn: '2026-11-22' },
      evidence: null,
      selector: 'tr',
      text: '03/04/2026 Tea House -1.280,00 €',
    },
  ],
  failures: [
    { text: '支付失败', title: null, code: 'E102', kind: 'toast', seenAt: null, goneAt: null, selector: 'p' },
  ],
  messages: [{ from: 'agent', name: 'Li', at: null, text: 'We are looking into it' }],
  notes: [],
};

it('an item is found by its own line, and by one for each thing that was read, which says nothing twice', () => {
  expect(searchTextOf(ITEM, READING).split('\n')).toEqual([
    'E0007 · Invented Pay · Activity page · https://wallet.example/a',
    '03/04/2026 Tea House -1.280,00 € · -1280.00 EUR · ORD-77',
    '支付失败 · E102',
    'Li · We are looking into it',
  ]);
});

it('without what was read the record is all', () => {
  expect(searchTextOf(ITEM, null)).toBe('E0007 · Invented Pay · Activity page · https://wallet.example/a');
});
