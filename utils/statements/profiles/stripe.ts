import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Stripe and what is built on it (WooPayments): the seller's side, so that payments come in and refunds leave. */
export const stripe: Profile = {
  id: 'stripe',
  name: { en: 'Stripe', zh: 'Stripe' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('balance transaction id', 'gross', 'net', 'reporting category')(table) ||
    hasHeadings('id', 'created date (utc)', 'amount', 'amount refunded', 'currency', 'status')(table) ||
    hasHeadings('id', 'type', 'source', 'amount', 'fee', 'net', 'currency', 'created (utc)')(table),
  plainIsIn: true,
  columns: {
    'balance transaction id': { role: 'reference', rank: 0, referenceType: 'transaction' },
    source: { role: 'reference', rank: 1, referenceType: 'other' },
    'automatic payout id': { role: 'ignored' },
    'source id': { role: 'reference', rank: 1, referenceType: 'other' },
    'reporting category': { role: 'kind', rank: 0 },
  },
  kindOf: (text) => (/^charge$/i.test(text) ? 'payment' : undefined),
};
