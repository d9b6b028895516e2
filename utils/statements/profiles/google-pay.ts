import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Google Pay and Google Play in a Takeout archive (`transactions_….csv`): what was paid for, without a sign. */
export const googlePay: Profile = {
  id: 'google-pay',
  name: { en: 'Google Pay', zh: 'Google Pay' },
  checkedOn: '2026-11-22',
  detect: hasHeadings(
    'time',
    'transaction id',
    'description',
    'product',
    'payment method',
    'status',
    'amount',
  ),
  columns: { product: { role: 'ignored' } },
};
