import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Wise: the statement of one balance (TransferWise ID …) and the list of all transfers (source and target). */
export const wise: Profile = {
  id: 'wise',
  name: { en: 'Wise', zh: 'Wise' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('transferwise id', 'amount', 'running balance')(table) ||
    hasHeadings('source amount (after fees)', 'target amount (after fees)')(table) ||
    hasHeadings('source amount', 'target amount', 'source name', 'target name')(table),
  plainIsIn: true,
  // Written day first in every language (`26-02-2025`).
  dateOrder: () => 'dmy',
  columns: {
    'transferwise id': { role: 'reference', rank: 0, referenceType: 'transaction' },
    merchant: { role: 'counterparty', rank: 0 },
    'transaction type': { role: 'direction', rank: 0 },
    'transaction details type': { role: 'kind', rank: 0 },
    'payment reference': { role: 'ignored' },
    'exchange to amount': { role: 'ignored' },
  },
  kindOf: (text) => {
    if (/^card$/i.test(text)) return 'payment';
    return /^conversion$/i.test(text) ? 'exchange' : undefined;
  },
};
