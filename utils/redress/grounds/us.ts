import { type Grounds, ground, MONEY, named, SERVICE } from './define';

/** Regulation E, 12 CFR 1005.6 and 1005.11: what is said of an error and its type, date and amount is a notice of it. */
export const usGrounds: Grounds = {
  rules: [
    ground(
      MONEY,
      'us.5',
      'Regulation E, 12 CFR 1005.11, requires a financial institution to investigate a consumer’s notice of error promptly and to report the results.',
      '美国《E条例》（12 CFR 1005.11）规定，金融机构收到消费者的差错通知后，应当及时调查并告知结果。',
      {
        notice: {
          en: 'This is my notice of error under Regulation E, 12 CFR 1005.11.',
          zh: '本函同时为《E条例》（12 CFR 1005.11）所称的差错通知。',
        },
      },
    ),
    ground(
      ['account_theft', 'wrong_charge'],
      'us.2',
      '12 CFR 1005.6 limits a consumer’s liability for unauthorized transfers.',
      '《E条例》（12 CFR 1005.6）对消费者就未经授权的转账所承担的责任设有上限。',
      { faults: ['not_authorised'] },
    ),
  ],
  answers: [named(MONEY, 'us.4', '10 business days', '10个工作日')],
  desks: [
    named(SERVICE, 'us.10', 'the Consumer Financial Protection Bureau', '美国消费者金融保护局（CFPB）'),
  ],
};

/** Whether Regulation E protects transfers of coins is not settled, so no rule is named. */
export const usCryptoGrounds: Grounds = {
  rules: [],
  answers: [],
  desks: [
    named(SERVICE, 'uscx.2', 'the Consumer Financial Protection Bureau', '美国消费者金融保护局（CFPB）'),
  ],
};
