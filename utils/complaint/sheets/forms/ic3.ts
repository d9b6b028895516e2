import { source } from '../../../redress/define';
import { emailHeads } from '../fills/mail';
import { amounts } from '../fills/money';
import { hashes, transactionNumbers } from '../fills/numbers';
import { days, moments } from '../fills/occasion';
import { account, accountEmail, chainAddresses, complainant, payees } from '../fills/parties';
import { documents, story } from '../fills/story';
import { transferTable } from '../fills/transfers';
import type { Form } from '../form';

const onChain: Form['fields'][number]['applies'] = ({ crypto }) => crypto;

export const ic3: Form = {
  id: 'ic3',
  desk: { en: 'FBI Internet Crime Complaint Center (IC3)', zh: 'FBI 网络犯罪投诉中心 IC3' },
  source: source(
    'IC3 questions and answers; FBI guidance for cryptocurrency scam victims (copy)',
    'https://www.hstoday.us/subject-matter-areas/cybersecurity/fbi-guidance-for-cryptocurrency-scam-victims/',
    'secondary',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'For fraud and takeovers. It settles no single case; tell your provider and bank too. Nobody from IC3 ever asks for a fee to get money back.',
    zh: '用于诈骗和盗号。不处理个案退款，请同时告知钱包和银行。IC3 不会收费追款。',
  },
  to: 'authority',
  steps: ['us.15', 'uscx.3'],
  provider: null,
  issues: ['account_theft', 'wrong_charge'],
  fields: [
    { label: 'Victim: name', gloss: '受害人姓名', fill: complainant },
    { label: 'Victim: address, telephone', gloss: '受害人地址、电话', fill: 'person' },
    { label: 'Victim: e-mail', gloss: '受害人电子邮箱', fill: accountEmail },
    { label: 'Financial transaction: account', gloss: '账户', fill: account },
    { label: 'Financial transaction: date', gloss: '日期', fill: days },
    { label: 'Financial transaction: amount', gloss: '金额', fill: amounts },
    { label: 'Financial transaction: who received the money', gloss: '收款人', fill: payees },
    { label: 'Financial transaction: numbers', gloss: '交易号', fill: transactionNumbers },
    { label: 'Cryptocurrency addresses', gloss: '链上地址', fill: chainAddresses, applies: onChain },
    { label: 'Transaction hash', gloss: '交易哈希', fill: hashes, applies: onChain },
    { label: 'Date and time of each transaction', gloss: '每笔时间', fill: moments, applies: onChain },
    { label: 'Subject: name', gloss: '嫌疑人名称', fill: payees },
    { label: 'Subject: contacts, website, IP address', gloss: '嫌疑人联系方式、网站、IP', fill: 'person' },
    { label: 'How were you victimized?', gloss: '受害经过', fill: story },
    { label: 'E-mail headers', gloss: '邮件头', fill: emailHeads },
    { label: 'Table of transfers', gloss: '转账明细', fill: transferTable },
    { label: 'Other relevant information', gloss: '其他信息', fill: documents },
  ],
};
