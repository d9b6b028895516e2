import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const REG_E = 'https://www.consumerfinance.gov/rules-policy/regulations/1005/';
const ERROR = source('Regulation E, 12 CFR 1005.11', `${REG_E}11/`, 'official', CHECKED);
const ERROR_READ_ABOUT = source(
  'Regulation E, 12 CFR 1005.11(b)(2), (c)(1), (d)',
  `${REG_E}11/`,
  'secondary',
  CHECKED,
);
const LIABILITY = source('Regulation E, 12 CFR 1005.6', `${REG_E}6/`, 'official', CHECKED);
const REMITTANCE = source('Regulation E, 12 CFR 1005.33', `${REG_E}33/`, 'secondary', CHECKED);
const CFPB = source(
  'CFPB: the complaint process',
  'https://www.consumerfinance.gov/complaint/process/',
  'official',
  CHECKED,
);
const CFPB_COPY = source(
  'CFPB: the complaint process (copy in a toolkit)',
  'https://www.consumerfinance.gov/complaint/process/',
  'official_copy',
  CHECKED,
);
const NOTICE = { en: 'the day you told the provider of the error', zh: '你把差错通知提供方之日' };
const SENT = { en: 'the day the CFPB sent the complaint to the company', zh: 'CFPB 把投诉转给公司之日' };

/** United States: accounts under Regulation E. */
export const us: Rules = {
  jurisdiction: 'us',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'us.15',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      url: 'https://www.ic3.gov',
      desk: { en: 'FBI IC3; FTC', zh: 'FBI 网络犯罪投诉中心 IC3；联邦贸易委员会 FTC' },
      task: {
        en: 'Report a scam or a takeover. Neither settles your own case.',
        zh: '举报诈骗或盗号。两者都不处理个案退款。',
      },
      source: source(
        'How to report cybercrime: IC3 (ActSmart)',
        'https://actsmartit.com/how-to-report-cybercrime',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'us.2',
      urgent: true,
      issues: ['account_theft'],
      desk: { en: 'Tell the provider of the loss or theft', zh: '向提供方报告遗失或被盗' },
      task: {
        en: 'If your phone, card or login was lost or stolen: within 2 business days you bear at most $50, later at most $500, and without limit for transfers made after 60 days from the statement. Carelessness does not raise this.',
        zh: '手机、银行卡或登录信息遗失、被盗：两个工作日内通知，最多承担50美元；之后最多500美元；账单发出60天后的转账不设上限。疏忽不会加重责任。',
      },
      source: LIABILITY,
      clocks: [
        clock({
          id: 'us.2',
          who: 'you',
          amount: 2,
          unit: 'business_days',
          from: ['happenedOn'],
          what: { en: 'Report it, to bear at most $50', zh: '报告，最多只承担50美元' },
          since: { en: 'the day you learned of the loss or theft', zh: '得知遗失或被盗之日' },
          source: LIABILITY,
        }),
      ],
    }),
    step({
      id: 'us.1',
      issues: ['wrong_charge', 'account_theft', 'payment_failed'],
      desk: { en: 'Notice of error to the provider', zh: '向提供方发出差错通知' },
      task: {
        en: 'By word or in writing: name and account, why you think there is an error, its type, date and amount.',
        zh: '口头或书面均可：姓名和账户，为何认为有差错，类型、日期和金额。',
      },
      source: ERROR,
      clocks: [
        clock({
          id: 'us.1',
          who: 'you',
          amount: 60,
          unit: 'days',
          closes: true,
          what: { en: 'Give notice of the error', zh: '通知差错' },
          since: {
            en: 'the day the provider sent the first statement that shows the error',
            zh: '提供方发出首次载有该差错的账单之日',
          },
          source: ERROR,
        }),
        clock({
          id: 'us.3',
          who: 'you',
          amount: 10,
          unit: 'business_days',
          from: ['contactedOn'],
          what: { en: 'Confirm in writing, if the provider asked for it', zh: '提供方要求时，以书面确认' },
          since: { en: 'the day of the notice by word', zh: '口头通知之日' },
          source: ERROR_READ_ABOUT,
        }),
        clock({
          id: 'us.4',
          amount: 10,
          unit: 'business_days',
          from: ['contactedOn'],
          what: {
            en: 'The provider decides (20 for new accounts), or credits you provisionally',
            zh: '提供方作出决定（新账户20个），或先行垫付',
          },
          since: NOTICE,
          source: ERROR_READ_ABOUT,
        }),
        clock({
          id: 'us.5',
          amount: 45,
          unit: 'days',
          from: ['contactedOn'],
          what: {
            en: 'The provider finishes, if it gave provisional credit',
            zh: '已先行垫付的，提供方结案',
          },
          since: NOTICE,
          source: ERROR,
        }),
        clock({
          id: 'us.6',
          amount: 90,
          unit: 'days',
          from: ['contactedOn'],
          what: {
            en: 'For new accounts, purchases at a till, and transfers from abroad',
            zh: '新账户、刷卡消费和境外发起的转账',
          },
          since: NOTICE,
          source: ERROR,
        }),
      ],
    }),
    step({
      id: 'us.7',
      opens: ['answeredOn'],
      issues: ['wrong_charge', 'account_theft'],
      desk: { en: 'Ask for the documents', zh: '索要依据材料' },
      task: {
        en: 'If the provider says there was no error, ask at once for copies of what it relied on. It has to give them promptly.',
        zh: '提供方认定没有差错时，立即索要它所依据的材料副本；它应当尽快提供。',
      },
      source: ERROR_READ_ABOUT,
    }),
    step({
      id: 'us.8',
      issues: ['payment_failed', 'wrong_charge'],
      desk: { en: 'Error in a transfer abroad', zh: '跨境汇款差错' },
      task: { en: 'Notice to the remittance provider.', zh: '通知汇款提供方。' },
      source: REMITTANCE,
      clocks: [
        clock({
          id: 'us.8',
          who: 'you',
          amount: 180,
          unit: 'days',
          closes: true,
          what: { en: 'Give notice', zh: '发出通知' },
          since: { en: 'the day on which the money was to be available', zh: '告知的到账之日' },
          source: REMITTANCE,
        }),
        clock({
          id: 'us.9',
          amount: 90,
          unit: 'days',
          from: ['contactedOn'],
          what: { en: 'The provider looks into it', zh: '提供方完成调查' },
          since: NOTICE,
          source: REMITTANCE,
        }),
      ],
    }),
    step({
      id: 'us.10',
      opens: ['contactedOn'],
      phone: '(855) 411-2372',
      url: 'https://www.consumerfinance.gov/complaint/',
      desk: { en: 'CFPB complaint', zh: '消费者金融保护局 CFPB 投诉' },
      task: {
        en: 'It asks you to contact the company first, and to attest that what you write is true. Write in your own words.',
        zh: '它会要求先联系公司，并声明所述属实。请用自己的话写。',
      },
      source: CFPB,
      clocks: [
        clock({
          id: 'us.11',
          kind: 'promise',
          amount: 15,
          unit: 'days',
          what: { en: 'The company answers', zh: '公司答复' },
          since: SENT,
          source: CFPB_COPY,
        }),
        clock({
          id: 'us.12',
          kind: 'promise',
          amount: 60,
          unit: 'days',
          what: { en: 'The company’s final answer', zh: '公司最终答复' },
          since: SENT,
          source: CFPB_COPY,
        }),
        clock({
          id: 'us.13',
          who: 'you',
          kind: 'promise',
          amount: 60,
          unit: 'days',
          what: { en: 'Say what you think of the answer', zh: '对答复提出意见' },
          since: { en: 'the company’s answer', zh: '公司答复之日' },
          source: CFPB,
        }),
      ],
    }),
    step({
      id: 'us.14',
      opens: ['contactedOn'],
      desk: { en: 'State regulator or Attorney General', zh: '州监管机构或总检察长' },
      task: {
        en: 'Where the provider has a state licence as money transmitter.',
        zh: '提供方持有州汇款牌照时。',
      },
      source: source(
        'Wise: how do I make a complaint? (regions; copy)',
        'https://wise.com/help/articles/2235393/how-do-i-make-a-complaint',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'us.16',
      desk: { en: 'Small claims court, or arbitration under the agreement', zh: '小额法庭，或按协议仲裁' },
      task: {
        en: 'Look in the agreement for what has to be done before arbitration.',
        zh: '先看协议里仲裁前须做什么。',
      },
      source: source('15 USC 1693m(g)', null, 'unverified', CHECKED),
      clocks: [
        clock({
          id: 'us.16',
          who: 'you',
          amount: 1,
          unit: 'years',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Sue under the Electronic Fund Transfer Act', zh: '依《电子资金转账法》起诉' },
          since: { en: 'the day of the violation', zh: '违法行为发生之日' },
          source: source('15 USC 1693m(g)', null, 'unverified', CHECKED),
        }),
      ],
    }),
  ],
};
