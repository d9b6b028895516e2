import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'paytm',
  name: { en: 'Paytm', zh: 'Paytm' },
  provider: 'Paytm (One97 Communications Limited)',
  matches: ['paytm.com'],
  checkedOn: '2026-11-22',
  // Paytm deals in Indian rupees only.
  money: { currency: 'INR' },
  namesFirst: true,
  pages: [],
});
