import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'wise',
  name: { en: 'Wise', zh: 'Wise' },
  provider: 'Wise',
  matches: ['wise.com'],
  checkedOn: '2026-11-22',
  namesFirst: true,
  pages: [],
});
