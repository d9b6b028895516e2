import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** WooPayments' list of transactions: the amount as it reaches the seller, beside what the buyer paid. */
export const wooPayments: Profile = {
  id: 'woopayments',
  name: { en: 'WooPayments', zh: 'WooPayments' },
  checkedOn: '2026-11-22',
  detect: hasHeadings('transaction id', 'type', 'amount', 'fees', 'net', 'deposit currency'),
  plainIsIn: true,
  columns: {
    'deposit currency': { role: 'currency', rank: 0 },
    'amount paid': { role: 'ignored' },
    'paid currency': { role: 'ignored' },
    customer: { role: 'counterparty', rank: 0 },
  },
  kindOf: (text) => (/^charge$/i.test(text) ? 'payment' : undefined),
};
