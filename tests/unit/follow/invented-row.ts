import type { Transaction } from '../../../utils/model/reading';

/** A row of an invented wallet, with what a test changes of it. */
export function transaction(changes: Partial<Transaction>): Transaction {
  return {
    occurredAt: { raw: '2026-10-30 09:15', value: '2026-10-30T09:15', zone: null, precision: 'minute' },
    amount: { raw: '-4.50 EUR', value: '-4.50', currency: 'EUR', currencyFrom: 'page' },
    direction: 'out',
    counterparty: { raw: 'Harbour Cafe', value: 'Harbour Cafe' },
    description: null,
    status: { raw: 'Pending', value: 'pending' },
    kind: 'payment',
    references: [],
    fee: null,
    balanceAfter: null,
    readBy: { wallet: 'generic', checkedOn: '2026-11-22' },
    evidence: null,
    selector: '#row',
    text: '2026-10-30 09:15 Harbour Cafe Pending -4.50 EUR',
    ...changes,
  };
}
