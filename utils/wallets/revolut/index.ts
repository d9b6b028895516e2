import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'revolut',
  name: { en: 'Revolut', zh: 'Revolut' },
  provider: 'Revolut',
  matches: ['revolut.com'],
  checkedOn: '2026-11-22',
  namesFirst: true,
  pages: [],
});
