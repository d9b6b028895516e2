import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'cash-app',
  name: { en: 'Cash App', zh: 'Cash App' },
  provider: 'Block, Inc.',
  matches: ['cash.app'],
  checkedOn: '2026-11-22',
  // A `$` is a US dollar here; the British app prints `£`.
  money: { dollar: 'USD' },
  namesFirst: true,
  pages: [],
});
