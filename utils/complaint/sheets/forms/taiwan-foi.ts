import { source } from '../../../redress/define';
import { complaintMade } from '../fills/attempts';
import { complainant, provider } from '../fills/parties';
import { asks, documents, story } from '../fills/story';
import type { Form } from '../form';

export const taiwanFoi: Form = {
  id: 'taiwan-foi',
  desk: { en: 'Taiwan: Financial Ombudsman Institution', zh: '台湾：财团法人金融消费评议中心' },
  source: source(
    '金融消費評議中心《樂齡金融生活指引》第73頁',
    'https://www.foi.org.tw/SeniorEbook/files/basic-html/page75.html',
    'official',
    '2026-11-22',
  ),
  language: 'zh',
  note: {
    en: 'Needed are a signed application, identity cards on both sides, and documents. The boxes of the application itself were not read; the text is in simplified characters, to be turned into traditional ones before it is handed in.',
    zh: '需要已签名的申请书、身份证正反面和证明文件。申请书的具体栏目没有核对过原表；文字为简体，递交前请转为繁体。',
  },
  to: 'authority',
  steps: ['tw.2'],
  provider: null,
  issues: 'all',
  fields: [
    { label: '申請人', gloss: 'Applicant', fill: complainant },
    { label: '身分證字號、地址、電話', gloss: 'Identity number, address, phone', fill: 'person' },
    { label: '相對人（金融服務業）', gloss: 'The financial firm', fill: provider },
    { label: '申訴經過', gloss: 'The complaint to the firm', fill: complaintMade },
    { label: '請求標的', gloss: 'What you ask for', fill: asks },
    { label: '事實及理由', gloss: 'Facts and grounds', fill: story },
    { label: '證明文件', gloss: 'Documents', fill: documents },
  ],
};
