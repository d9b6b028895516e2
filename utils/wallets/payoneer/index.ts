import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'payoneer',
  name: { en: 'Payoneer', zh: 'Payoneer 派安盈' },
  provider: 'Payoneer',
  matches: ['payoneer.com'],
  checkedOn: '2026-11-22',
  pages: [],
});
