import type { CaseWords } from './person';

/** What an invented person writes about an invented trouble. */
export const INVENTED_CASE: Record<'en' | 'zh', CaseWords> = {
  en: {
    issueType: 'wrong_charge',
    provider: 'PayPal',
    account: 'lin.wei@example.com',
    complainant: 'Lin Wei',
    whatHappened:
      'I bought one thing and see more payments than I made. I told support on the day I noticed it and have had no answer.',
    whatIsAsked: 'Please check the payments in the list and return what was charged without my order.',
  },
  zh: {
    issueType: 'wrong_charge',
    provider: '支付宝',
    account: 'lin.wei@example.com',
    complainant: '林薇',
    whatHappened: '我只买了一件东西，账单里的扣款却比我付的多。发现当天我就联系了客服，至今没有答复。',
    whatIsAsked: '请逐笔核对清单中的扣款，并退回未经我下单的部分。',
  },
};
