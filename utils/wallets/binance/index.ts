import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'binance',
  name: { en: 'Binance', zh: '币安 Binance' },
  provider: 'Binance',
  matches: ['binance.com', 'binance.us'],
  checkedOn: '2026-11-22',
  pages: [],
});
