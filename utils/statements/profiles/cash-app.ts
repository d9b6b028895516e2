import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Cash App: dollars with a sign, the zone's letters behind the time. */
export const cashApp: Profile = {
  id: 'cash-app',
  name: { en: 'Cash App', zh: 'Cash App' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('transaction id', 'transaction type', 'net amount', 'asset type', 'asset amount')(table) ||
    hasHeadings('transaction id', 'transaction type', 'net amount', 'name of sender/receiver')(table),
  dollar: 'USD',
  plainIsIn: true,
  columns: {
    account: { role: 'ignored' },
    'asset price': { role: 'ignored' },
    'asset amount': { role: 'ignored' },
  },
};
