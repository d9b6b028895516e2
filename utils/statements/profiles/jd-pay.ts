import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** JD (京东交易流水): yuan without signs; a figure may carry what was refunded of it in brackets. */
export const jdPay: Profile = {
  id: 'jd-pay',
  name: { en: 'JD Pay', zh: '京东支付' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    /京东/.test(table.preamble) || hasHeadings('商户名称', '交易说明', '收/付款方式', '交易订单号')(table),
  currency: 'CNY',
};
