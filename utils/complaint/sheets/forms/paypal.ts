import { source } from '../../../redress/define';
import { REASONS, reason } from '../choices/paypal';
import { asks, story } from '../fills/story';
import type { Form } from '../form';

/** The page counts "2500 characters remaining" beside each of its two boxes. */
const BOX = 2500;

export const paypal: Form = {
  id: 'paypal',
  desk: { en: 'PayPal: formal complaint (UK form)', zh: 'PayPal 正式投诉（英国表单）' },
  source: source(
    'PayPal UK: complaint form',
    'https://www.paypal.com/uk/selfhelp/contact/email/complaint',
    'official',
    '2026-11-22',
  ),
  language: 'en',
  note: {
    en: 'Read from an older copy of the page; it may have changed. Signed in, it knows your name and account. At the end you read a declaration and sign by typing your name. Other countries have forms of their own.',
    zh: '依据较早的页面，可能已有变化。登录后它已知道姓名和账户。最后阅读声明并输入姓名作为签名。其他国家另有表单。',
  },
  to: 'provider',
  steps: ['uk.3', 'eu.3'],
  provider: /paypal/i,
  issues: 'all',
  fields: [
    {
      label: 'Product or Service your complaint is about',
      gloss: '投诉类别',
      fill: reason,
      choices: REASONS,
    },
    { label: 'Please tell us what your complaint is about', gloss: '投诉内容', fill: story, limit: BOX },
    {
      label: 'What do you want PayPal to do, to put it right for you?',
      gloss: '希望 PayPal 如何解决',
      fill: asks,
      limit: BOX,
    },
  ],
};
