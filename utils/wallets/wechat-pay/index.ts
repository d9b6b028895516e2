import { defineWallet } from '../define-wallet';

/** The general reader reads its pages: see README.md. */
export default defineWallet({
  id: 'wechat-pay',
  name: { en: 'WeChat Pay', zh: '微信支付' },
  provider: '财付通支付科技有限公司',
  matches: ['pay.weixin.qq.com', 'payapp.weixin.qq.com', 'pay.wechatpay.cn', 'tenpay.com'],
  checkedOn: '2026-11-22',
  // WeChat Pay's accounts on the mainland deal in yuan only.
  money: { currency: 'CNY' },
  namesFirst: true,
  pages: [],
});
