import { source } from '../../../redress/define';
import { orderNumbers } from '../fills/numbers';
import { article, purchaseTime } from '../fills/occasion';
import { complainant, onlyCounterparty } from '../fills/parties';
import { asks, documents, story } from '../fills/story';
import type { Form } from '../form';

/** The national platform for complaints about shops. */
export const samr12315: Form = {
  id: '12315',
  desk: { en: '12315 platform (the shop’s side)', zh: '全国12315平台（针对商户）' },
  source: source('12315 平台投诉步骤（介绍）', null, 'secondary', '2026-11-22'),
  language: 'zh',
  note: {
    en: 'Sign in, confirm your identity, choose “我要投诉”, read the notice, then look the company up by its full name. A complaint (投诉) and a report of a violation (举报) are two boxes, handled apart.',
    zh: '登录并完成实名，选“我要投诉”，阅读同意须知，再按全称、统一社会信用代码或注册号查找企业。投诉和举报分别处理，需要的话各填一份。',
  },
  to: 'authority',
  steps: ['cn.7'],
  provider: null,
  issues: ['wrong_charge', 'payment_failed', 'privacy'],
  fields: [
    {
      label: '被投诉企业',
      gloss: 'Company (as the page shows it; look up its full name)',
      fill: onlyCounterparty,
    },
    { label: '姓名', gloss: 'Name (the platform fills it in)', fill: complainant },
    { label: '电话、地址', gloss: 'Phone and address (the platform fills them in)', fill: 'person' },
    { label: '商品或服务名称', gloss: 'Goods or service', fill: article },
    { label: '购买时间', gloss: 'Time of purchase', fill: purchaseTime },
    { label: '订单编号', gloss: 'Order number', fill: orderNumbers },
    { label: '事情经过', gloss: 'What happened', fill: story },
    { label: '诉求', gloss: 'What you ask for', fill: asks },
    { label: '附件', gloss: 'Attachments', fill: documents },
  ],
};
