import { source } from '../../../redress/define';
import { days } from '../fills/occasion';
import { accountEmail, complainant } from '../fills/parties';
import { asks, story } from '../fills/story';
import type { Form } from '../form';

export const revolut: Form = {
  id: 'revolut',
  desk: { en: 'Revolut: formal complaint', zh: 'Revolut 正式投诉' },
  source: source(
    'Revolut complaints policy',
    'https://www.revolut.com/el-GR/legal/complaints-policy',
    'official',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'By its web form or by e-mail to formalcomplaints@revolut.com. Answers in the chat do not start the time of a complaint.',
    zh: '用网页表单，或发邮件至 formalcomplaints@revolut.com。聊天中的答复不启动投诉期限。',
  },
  to: 'provider',
  steps: ['uk.3', 'eu.3'],
  provider: /revolut/i,
  issues: 'all',
  fields: [
    { label: 'Name', gloss: '姓名', fill: complainant },
    { label: 'Phone number on the account', gloss: '账户手机号', fill: 'person' },
    { label: 'Email on the account', gloss: '账户邮箱', fill: accountEmail },
    { label: 'What the issue is', gloss: '问题', fill: story },
    { label: 'When it arose', gloss: '发生时间', fill: days },
    { label: 'How you would like it to be resolved', gloss: '希望如何解决', fill: asks },
  ],
};
