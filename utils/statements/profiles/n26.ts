import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** N26: euro with a sign, ISO dates; the name of the other side is the payee whichever way the money went. */
export const n26: Profile = {
  id: 'n26',
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('payee', 'account number', 'transaction type', 'payment reference')(table) ||
    hasHeadings('booking date', 'partner name', 'partner iban', 'type')(table) ||
    hasHeadings('empfanger', 'kontonummer', 'transaktionstyp', 'verwendungszweck')(table),
  plainIsIn: true,
  columns: {
    payee: { role: 'counterparty', rank: 0 },
    empfanger: { role: 'counterparty', rank: 0 },
    'payment reference': { role: 'description', rank: 0 },
  },
  kindOf: (text) => (/presentment|mastercard/i.test(text) ? 'payment' : undefined),
};
