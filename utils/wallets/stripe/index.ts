import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'stripe',
  name: { en: 'Stripe', zh: 'Stripe' },
  provider: 'Stripe',
  matches: ['stripe.com'],
  checkedOn: '2026-11-22',
  pages: [],
});
