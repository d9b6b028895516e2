import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Meituan (美团账单): yuan without signs; what was paid (实付金额) stands beside what was ordered (订单金额). */
export const meituanPay: Profile = {
  id: 'meituan-pay',
  name: { en: 'Meituan Pay', zh: '美团支付' },
  checkedOn: '2026-11-22',
  detect: (table) => /美团/.test(table.preamble) || hasHeadings('订单标题', '订单金额', '实付金额')(table),
  currency: 'CNY',
};
