import { findFirst } from '../../reading/element';
import { defineWallet } from '../define-wallet';
import { readRecord, TABLE } from './record';

export default defineWallet({
  id: 'alipay',
  name: { en: 'Alipay', zh: '支付宝' },
  provider: '支付宝（中国）网络技术有限公司',
  matches: ['alipay.com'],
  checkedOn: '2026-11-22',
  pages: [{ kind: 'record', detect: (page) => findFirst(page.document, TABLE) !== null, read: readRecord }],
});
