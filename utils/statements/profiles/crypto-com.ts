import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Crypto.com's app: the signed amount in its own coin stands beside what it was worth (Native Amount). */
export const cryptoCom: Profile = {
  id: 'crypto-com',
  name: { en: 'Crypto.com', zh: 'Crypto.com' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('transaction description', 'currency', 'native currency', 'transaction kind')(table) ||
    hasHeadings('create time utc', 'symbol', 'side', 'traded price', 'traded quantity')(table),
  plainIsIn: true,
  columns: { 'traded quantity': { role: 'amount', rank: 0 }, 'create time utc': { role: 'date', rank: 0 } },
  kindOf: (text) => {
    if (/exchange|_purchase|swap|viban_purchase|trading/i.test(text)) return 'exchange';
    if (/cashback|reward|interest|earn_interest|rebate/i.test(text)) return 'other';
    if (/withdrawal/i.test(text)) return 'withdrawal';
    return /deposit/i.test(text) ? 'topup' : undefined;
  },
};
