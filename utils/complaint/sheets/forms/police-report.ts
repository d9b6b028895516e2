import { source } from '../../../redress/define';
import { amounts } from '../fills/money';
import { hashes } from '../fills/numbers';
import { moments } from '../fills/occasion';
import { account, chainAddresses, complainant, payees, provider } from '../fills/parties';
import { documents, story } from '../fills/story';
import { transferTable } from '../fills/transfers';
import type { Form } from '../form';

export const policeReport: Form = {
  id: 'police-report',
  desk: { en: 'Police report (110 / 96110)', zh: '公安报警（110／96110）' },
  source: source(
    '96110 反诈专线（媒体报道）',
    'http://yidushi.cjyun.org/p/23533.html',
    'secondary',
    '2026-11-22',
  ),
  language: 'zh',
  note: {
    en: 'Call first: minutes count for stopping a payment. Read this out or hand it in, and ask for the receipt (报警回执).',
    zh: '先打电话：紧急止付以分钟计。可照此口述或递交，并索取报警回执。',
  },
  to: 'authority',
  steps: ['cn.u2', 'cncx.1'],
  provider: null,
  issues: ['account_theft', 'wrong_charge'],
  fields: [
    { label: '报警人姓名', gloss: 'Your name', fill: complainant },
    { label: '身份证号码、电话', gloss: 'Identity number, phone', fill: 'person' },
    { label: '转出账号', gloss: 'Account the money left', fill: account },
    { label: '转出平台或开户行', gloss: 'Its wallet or bank', fill: provider },
    { label: '金额', gloss: 'Exact amount', fill: amounts },
    { label: '时间', gloss: 'Time', fill: moments },
    { label: '对方户名', gloss: 'Name of the payee, as shown', fill: payees },
    { label: '对方账号、开户行', gloss: 'Account and bank of the payee', fill: 'person' },
    {
      label: '链上地址',
      gloss: 'Addresses on the chain',
      fill: chainAddresses,
      applies: ({ crypto }) => crypto,
    },
    { label: '交易哈希', gloss: 'Transaction hashes', fill: hashes, applies: ({ crypto }) => crypto },
    { label: '经过', gloss: 'What happened', fill: story },
    { label: '转账明细', gloss: 'Table of transfers', fill: transferTable },
    { label: '凭证截图', gloss: 'Screenshots', fill: documents },
  ],
};
