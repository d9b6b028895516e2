import { source } from '../../../redress/define';
import { transactionNumbers } from '../fills/numbers';
import { days } from '../fills/occasion';
import { account, provider } from '../fills/parties';
import { documents } from '../fills/story';
import type { Form } from '../form';

export const india1930: Form = {
  id: 'india-1930',
  desk: { en: 'India: cyber crime helpline 1930', zh: '印度网络犯罪热线 1930' },
  source: source(
    'National Cyber Crime Reporting Portal (Cyber Yodha)',
    'https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html',
    'secondary',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'Call 1930, then finish the registration at cybercrime.gov.in within 24 hours with the number you are sent. Nobody there asks for a PIN or a code.',
    zh: '先拨打 1930，再用收到的编号在24小时内到 cybercrime.gov.in 完成登记。对方不会索要 PIN 或验证码。',
  },
  to: 'authority',
  steps: ['in.u1'],
  provider: null,
  issues: ['account_theft', 'wrong_charge'],
  fields: [
    { label: 'Mobile number of the complainant', gloss: '本人手机号', fill: 'person' },
    {
      label: 'Bank / wallet / merchant from which the amount was debited',
      gloss: '扣款的银行／钱包／商户',
      fill: provider,
    },
    { label: 'Account no. / wallet ID / UPI ID', gloss: '账号／钱包 ID／UPI ID', fill: account },
    { label: 'Transaction ID', gloss: '交易号', fill: transactionNumbers },
    { label: 'Transaction date', gloss: '交易日期', fill: days },
    {
      label: 'Debit / credit card number, if a card was used',
      gloss: '银行卡号（如使用了卡）',
      fill: 'person',
    },
    { label: 'Screenshot of the transaction', gloss: '交易截图', fill: documents },
  ],
};
