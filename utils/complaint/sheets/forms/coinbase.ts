import { source } from '../../../redress/define';
import { providerReference } from '../fills/parties';
import { asks, documents, story } from '../fills/story';
import type { Form } from '../form';

export const coinbase: Form = {
  id: 'coinbase',
  desk: { en: 'Coinbase: formal complaint', zh: 'Coinbase 正式投诉' },
  source: source(
    'Coinbase help: how to send a complaint',
    'https://help.coinbase.com/en/coinbase/other-topics/other/how-to-send-a-complaint',
    'official',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'Without the number of a support case it is not taken. It comes before arbitration.',
    zh: '没有客服案件编号不予受理。仲裁前必须先走这一步。',
  },
  to: 'provider',
  steps: ['uscx.1'],
  provider: /coinbase/i,
  issues: 'all',
  fields: [
    { label: 'Support case number', gloss: '客服案件编号', fill: providerReference },
    {
      label: 'Your contact details, or your legal representative’s',
      gloss: '本人或法律代理人的联系方式',
      fill: 'person',
    },
    { label: 'Cause of the complaint', gloss: '投诉原因', fill: story },
    { label: 'Supporting documents', gloss: '证明文件', fill: documents },
    { label: 'Remedy you seek', gloss: '请求', fill: asks },
  ],
};
