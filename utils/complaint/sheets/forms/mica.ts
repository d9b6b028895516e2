import { source } from '../../../redress/define';
import { attempts } from '../fills/attempts';
import { damage } from '../fills/money';
import { transactionNumbers } from '../fills/numbers';
import { days } from '../fills/occasion';
import { account, accountEmail, complainant, provider } from '../fills/parties';
import { documents, story } from '../fills/story';
import type { Fill, Form } from '../form';
import { said } from '../piece';

/** 3.a asks for the provider's name and the references of the transactions in one box. */
const serviceReference: Fill = (facts) => {
  const name = provider(facts);
  const numbers = transactionNumbers(facts);
  return name === null && numbers === null ? null : [...(name ?? []), ...(numbers ?? [])];
};

/** The template has one box for anything else; what was tried goes there. */
const other: Fill = (facts) => {
  const tried = attempts(facts);
  const asked = facts.matter.whatIsAsked;
  return tried === null && asked === '' ? null : [...(tried ?? []), ...(asked === '' ? [] : [said(asked)])];
};

export const mica: Form = {
  id: 'mica',
  desk: {
    en: 'MiCA complaint template (crypto-asset service provider)',
    zh: 'MiCA 投诉模板（加密资产服务提供方）',
  },
  source: source(
    'Delegated Regulation (EU) 2025/294, Annex (copy)',
    'https://frontnode.com/template-for-complaints/',
    'official_copy',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'The provider has to offer it in its own languages; a complaint may not be refused for not using it. It ends with place, date and signature.',
    zh: '提供方须以其使用的语言提供该模板；不得因未使用模板而拒收投诉。末尾填写地点、日期并签名。',
  },
  to: 'provider',
  steps: ['eucx.1'],
  provider: null,
  issues: 'all',
  fields: [
    { label: '1.a Last name, first name', gloss: '姓名', fill: complainant },
    { label: '1.a Client reference', gloss: '客户编号', fill: account },
    { label: '1.a ID number, LEI, address, telephone', gloss: '证件号、LEI、地址、电话', fill: 'person' },
    { label: '1.a Email', gloss: '电子邮箱', fill: accountEmail },
    {
      label: '1.b, 2.a, 2.b Other contact, legal representative',
      gloss: '其他联系人、法定代理人',
      fill: 'person',
    },
    {
      label: '3.a Full reference of the service or agreement',
      gloss: '服务或协议的完整编号',
      fill: serviceReference,
    },
    { label: '3.b Description of the complaint’s subject-matter', gloss: '投诉事项说明', fill: story },
    { label: '3.b Documentation supporting the facts', gloss: '证明文件', fill: documents },
    { label: '3.c Date(s) of the facts', gloss: '事实发生日期', fill: days },
    { label: '3.d Description of damage, loss or detriment', gloss: '损害说明', fill: damage },
    { label: 'Other comments or relevant information', gloss: '其他说明', fill: other },
  ],
};
