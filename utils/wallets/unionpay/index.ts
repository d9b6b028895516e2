import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'unionpay',
  name: { en: 'UnionPay', zh: '云闪付' },
  provider: '中国银联股份有限公司',
  matches: ['95516.com', 'unionpay.com'],
  checkedOn: '2026-11-22',
  // The app's accounts deal in yuan; a foreign currency is printed.
  money: { currency: 'CNY' },
  pages: [],
});
