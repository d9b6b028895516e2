import { source } from '../../../redress/define';
import { ISSUES, issue, PRODUCT, product, SUB_PRODUCTS, subProduct } from '../choices/cfpb';
import { attempts } from '../fills/attempts';
import { account, provider } from '../fills/parties';
import { asks, documents, story } from '../fills/story';
import type { Form } from '../form';

export const cfpb: Form = {
  id: 'cfpb',
  desk: { en: 'Consumer Financial Protection Bureau', zh: '消费者金融保护局 CFPB' },
  source: source(
    'CFPB: the complaint process; choices from the complaint database (cfpb/ccdb5-ui)',
    'https://www.consumerfinance.gov/complaint/process/',
    'official',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'It asks first whether you contacted the company, whether your description may be published (your choice), and at the end that you attest the truth of what you wrote. Put the account of it into your own words: texts that many people send alike are set aside. The live form may show fewer choices.',
    zh: '先问是否联系过公司，还会问是否同意公开描述（自行决定），最后要声明所述属实。请用自己的话写：许多人发来的相同文字会被搁置。实际页面的选项可能更少。',
  },
  to: 'authority',
  steps: ['us.10', 'uscx.2'],
  provider: null,
  issues: 'all',
  fields: [
    { label: 'What is this complaint about? (product)', gloss: '产品', fill: product, choices: [PRODUCT] },
    { label: 'What type? (sub-product)', gloss: '子类', fill: subProduct, choices: SUB_PRODUCTS },
    {
      label: 'What type of problem are you having? (issue)',
      gloss: '问题类型',
      fill: issue,
      choices: ISSUES,
    },
    { label: 'What happened?', gloss: '发生了什么', fill: story },
    { label: 'What would be a fair resolution to this issue?', gloss: '怎样解决才公平', fill: asks },
    { label: 'What company is this complaint about?', gloss: '被投诉公司', fill: provider },
    { label: 'Account information', gloss: '账户信息', fill: account },
    {
      label: 'What people are involved? (you or on behalf of someone)',
      gloss: '涉及何人（本人或代他人）',
      fill: 'person',
    },
    { label: 'Previous attempts with the company', gloss: '此前与公司的沟通', fill: attempts },
    { label: 'Documents', gloss: '附件', fill: documents },
  ],
};
