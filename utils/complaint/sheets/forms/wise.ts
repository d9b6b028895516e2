import { source } from '../../../redress/define';
import { transactionNumbers } from '../fills/numbers';
import { accountEmail, complainant } from '../fills/parties';
import { asks, story } from '../fills/story';
import type { Form } from '../form';

export const wise: Form = {
  id: 'wise',
  desk: { en: 'Wise: complaint form', zh: 'Wise 投诉表单' },
  source: source(
    'Wise: how do I make a complaint?',
    'https://wise.com/help/articles/2235393/how-do-i-make-a-complaint',
    'official_copy',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'Support first; then the form linked from this page. An account that was closed is appealed, not complained about.',
    zh: '先找客服，再用该页链接的表单。账户被停用的，走申诉（appeal）而不是投诉。',
  },
  to: 'provider',
  steps: ['uk.3', 'eu.3', 'ca.4', 'us.1', 'au.1', 'sg.2'],
  provider: /\bwise\b|transferwise/i,
  issues: 'all',
  fields: [
    { label: 'Name', gloss: '姓名', fill: complainant },
    { label: 'Date of birth, address', gloss: '出生日期、地址', fill: 'person' },
    { label: 'Email address', gloss: '电子邮箱', fill: accountEmail },
    { label: 'Wise membership number', gloss: '会员号', fill: 'person' },
    { label: 'Transfer number', gloss: '汇款编号', fill: transactionNumbers },
    { label: 'A clear description of the problem', gloss: '问题描述', fill: story },
    { label: 'What you’d like us to do to solve it', gloss: '希望如何解决', fill: asks },
  ],
};
