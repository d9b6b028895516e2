import { source } from '../../../redress/define';
import { attempts } from '../fills/attempts';
import { days } from '../fills/occasion';
import { account, accountEmail, complainant, provider } from '../fills/parties';
import { asks, story } from '../fills/story';
import type { Fill, Form } from '../form';
import { said } from '../piece';

/** Its kind, as far as the case knows it: every matter here is about a wallet. */
const productKind: Fill = () => [said('E-money / digital wallet')];

export const fos: Form = {
  id: 'fos',
  desk: { en: 'Financial Ombudsman Service', zh: '英国金融申诉专员服务 FOS' },
  source: source(
    'Financial Ombudsman Service: complaint form (copy)',
    'https://pdfslide.us/documents/financial-ombudsman-service-complaint-form-complaint-form-please-use-this-form.html',
    'official_copy',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'After the firm’s final response, or when its time has run out. This is the order of the form before April 2022: the newer one asks for a representative at the end. The fields after “what your complaint is about” were not read in any form. At the end you declare and sign.',
    zh: '在公司最终答复之后，或逾期未答复时使用。这里是2022年4月前表格的顺序；新表把代理人移到最后。“投诉内容”之后的栏目没有核对过原表。最后由本人声明并签名。',
  },
  to: 'authority',
  steps: ['uk.6'],
  provider: null,
  issues: 'all',
  fields: [
    { label: 'First name, surname', gloss: '姓名', fill: complainant },
    {
      label: 'Title, date of birth, address for writing to you, phone numbers',
      gloss: '称谓、出生日期、通信地址、电话',
      fill: 'person',
    },
    { label: 'Email', gloss: '电子邮箱', fill: accountEmail },
    { label: 'Details of anyone complaining with you', gloss: '共同投诉人', fill: 'person' },
    {
      label: 'How would you like us to contact you, and send documents?',
      gloss: '联系和寄送方式',
      fill: 'person',
    },
    {
      label: 'Have you used our service before? Any practical needs?',
      gloss: '是否用过本服务；有无特殊需要',
      fill: 'person',
    },
    {
      label: 'If someone is complaining on your behalf, or you act for a business',
      gloss: '代理人；企业投诉',
      fill: 'person',
    },
    { label: 'The business you think is responsible', gloss: '你认为应负责的公司', fill: provider },
    { label: 'The kind of product or service', gloss: '产品或服务类型', fill: productKind },
    { label: 'Account or reference number', gloss: '账户或编号', fill: account },
    { label: 'Please tell us what your complaint is about', gloss: '投诉内容', fill: story },
    { label: 'When it happened', gloss: '发生时间', fill: days },
    { label: 'What the business said, and when', gloss: '公司的答复及时间', fill: attempts },
    { label: 'How you would like it put right', gloss: '希望如何解决', fill: asks },
  ],
};
