import { findFirst } from '../../reading/element';
import { defineWallet } from '../define-wallet';
import { isDetail, readDetail } from './detail';
import { readRecord, TABLE } from './record';

export default defineWallet({
  id: 'alipay',
  name: { en: 'Alipay', zh: '支付宝' },
  provider: '支付宝（中国）网络技术有限公司',
  matches: ['alipay.com'],
  checkedOn: '2026-11-22',
  // Its accounts on the mainland deal in yuan and print no currency.
  money: { currency: 'CNY' },
  pages: [
    {
      kind: 'record',
      at: /\/record\/\w+\.htm$/,
      detect: (page) => findFirst(page.document, TABLE) !== null,
      read: readRecord,
    },
    { kind: 'detail', detect: isDetail, read: readDetail },
  ],
});
