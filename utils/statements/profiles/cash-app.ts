import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Cash App: dollars with a sign, the zone's letters behind the time. */
export const cashApp: Profile = {
  id: 'cash-app',
  checkedOn: '2026-11-22',
  detect: hasHeadings('transaction id', 'transaction type', 'net amount', 'asset type', 'asset amount'),
  dollar: 'USD',
  plainIsIn: true,
  columns: {
    account: { role: 'ignored' },
    'asset price': { role: 'ignored' },
    'asset amount': { role: 'ignored' },
  },
};
