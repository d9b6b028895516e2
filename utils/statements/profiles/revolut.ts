import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Revolut: one export per currency or of all; the fee is apart from the amount. */
export const revolut: Profile = {
  id: 'revolut',
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('product', 'started date', 'completed date', 'state', 'balance')(table) ||
    hasHeadings('type', 'product', 'started date', 'completed date')(table) ||
    hasHeadings('completed date', 'paid out', 'paid in', 'exchange out', 'exchange in')(table) ||
    hasHeadings('symbol', 'type', 'quantity', 'price', 'value', 'fees', 'date')(table) ||
    hasHeadings('art', 'produkt', 'datum des beginns', 'datum des abschlusses')(table),
  plainIsIn: true,
  kindOf: (text) =>
    /^(?:card_payment|card payment)$/i.test(text)
      ? 'payment'
      : /^(?:exchange|buy|sell)$/i.test(text)
        ? 'exchange'
        : undefined,
  columns: {
    'base currency': { role: 'feeCurrency', rank: 0 },
    product: { role: 'ignored' },
    produkt: { role: 'ignored' },
    'datum des beginns': { role: 'date', rank: 0 },
    'datum des abschlusses': { role: 'date', rank: 1 },
  },
};
