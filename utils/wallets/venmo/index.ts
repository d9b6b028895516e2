import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'venmo',
  name: { en: 'Venmo', zh: 'Venmo' },
  provider: 'PayPal, Inc. (Venmo)',
  matches: ['venmo.com'],
  checkedOn: '2026-11-22',
  // Venmo deals in US dollars only.
  money: { currency: 'USD' },
  namesFirst: true,
  pages: [],
});
