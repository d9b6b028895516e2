import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Coinbase: how much of which coin; older exports write no sign, so that a figure without one leaves its way open. */
export const coinbase: Profile = {
  id: 'coinbase',
  name: { en: 'Coinbase', zh: 'Coinbase' },
  checkedOn: '2026-11-22',
  detect: hasHeadings('timestamp', 'transaction type', 'asset', 'quantity transacted'),
  plainIsIn: false,
  columns: {
    'price currency': { role: 'feeCurrency', rank: 0 },
    'spot price currency': { role: 'feeCurrency', rank: 0 },
    id: { role: 'reference', rank: 0, referenceType: 'transaction' },
    notes: { role: 'description', rank: 0 },
  },
  kindOf: (text) => {
    if (/\b(?:buy|sell|convert)$/i.test(text)) return 'exchange';
    return /income|reward/i.test(text) ? 'other' : undefined;
  },
};
