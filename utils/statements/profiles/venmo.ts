import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Venmo: `- $12.00`, a row for the beginning balance before the first and rows for the ending one behind the last. */
export const venmo: Profile = {
  id: 'venmo',
  name: { en: 'Venmo', zh: 'Venmo' },
  checkedOn: '2026-11-22',
  detect: hasHeadings('id', 'datetime', 'type', 'note', 'from', 'to', 'funding source'),
  currency: 'USD',
  dollar: 'USD',
  columns: {
    note: { role: 'description', rank: 0 },
    'amount (total)': { role: 'amount', rank: 0 },
    id: { role: 'reference', referenceType: 'transaction' },
  },
};
