import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** WeChat Pay (微信支付账单): yuan without signs, `/` for what is not there and for neutral transactions. */
export const wechatPay: Profile = {
  id: 'wechat-pay',
  name: { en: 'WeChat Pay', zh: '微信支付' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    /微信支付账单|微信昵称/.test(table.preamble) ||
    hasHeadings('交易类型', '交易对方', '收/支', '当前状态', '交易单号', '商户单号')(table) ||
    hasHeadings('公众账号id', '商户号', '微信订单号', '商户订单号')(table),
  currency: 'CNY',
  columns: { 备注: { role: 'ignored' } },
};
