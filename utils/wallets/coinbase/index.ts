import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'coinbase',
  name: { en: 'Coinbase', zh: 'Coinbase' },
  provider: 'Coinbase',
  matches: ['coinbase.com'],
  checkedOn: '2026-11-22',
  pages: [],
});
