import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const LIABILITY = source(
  'RBI: limited liability in prepaid payment instruments, 4 January 2019 (issuer’s copy)',
  'https://transactionanalysts.com/table/',
  'official_copy',
  CHECKED,
);
const FAQ = source(
  'RBI: questions on prepaid payment instruments',
  'https://website.rbi.org.in/web/rbi/faq-page-2?ddm__keyword__26256231__FaqDetailPage2Title_en_US=Prepaid+Payment+Instruments+%28PPIs%29&delta=10&start=5',
  'official',
  CHECKED,
);
const NOTIONAL = source(
  'RBI: questions on unauthorised electronic transactions',
  'https://website.rbi.org.in/gu/web/rbi/faq-page-2?delta=10&disclaimer=true&start=185',
  'official',
  CHECKED,
);
const UNREAD = source('RBI circular on prepaid payment instruments', null, 'unverified', CHECKED);
const TAT = source(
  'RBI: turn-around time for failed transactions, 20 September 2019',
  'https://website.rbi.org.in/web/rbi/-/citizens-corner/harmonisation-of-turn-around-time-tat-and-customer-compensation-for-failed-transactions-using-authorised-payment-systems-3074',
  'secondary',
  CHECKED,
);
const OMBUDSMAN = source(
  'RBI Integrated Ombudsman Scheme 2026 (Indian Cooperative)',
  'https://www.indiancooperative.com/from-states/rbi-ombudsman-framework-reduces-complaint-filing-window-to-90-days',
  'secondary',
  CHECKED,
);
const APPEAL = source(
  'RBI Integrated Ombudsman Scheme 2026, summary',
  'https://www.tnpscthervupettagam.com//currentaffairs-detail/integrated-ombudsman-scheme-2026',
  'secondary',
  CHECKED,
);

/** India: prepaid payment instruments and UPI apps. */
export const india: Rules = {
  jurisdiction: 'in',
  zone: 'Asia/Kolkata',
  calendar: 'weekends',
  steps: [
    step({
      id: 'in.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      phone: '1930',
      url: 'https://cybercrime.gov.in',
      desk: { en: 'National Cyber Crime Helpline', zh: '全国网络犯罪热线' },
      task: {
        en: 'Call in the first hour, then finish the registration on the portal within 24 hours of the call.',
        zh: '一小时内致电，之后在24小时内到网站完成登记。',
      },
      source: source(
        'National Cyber Crime Reporting Portal (Cyber Yodha)',
        'https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'in.1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'The issuer’s 24-hour reporting channel', zh: '发行方24小时报告渠道' },
      task: {
        en: 'Within 3 days you bear nothing; from 4 to 7 days at most ₹10,000; later as the issuer’s policy says.',
        zh: '3天内报告不承担损失；4至7天最多承担10,000卢比；之后依发行方政策。',
      },
      source: LIABILITY,
      clocks: [
        clock({
          id: 'in.1',
          who: 'you',
          amount: 3,
          unit: 'days',
          from: ['happenedOn'],
          what: { en: 'Report it, to bear nothing', zh: '报告，即可不承担损失' },
          since: {
            en: 'the day you got the alert of the transaction, which is not counted',
            zh: '收到交易提醒之日（当日不计）',
          },
          source: LIABILITY,
        }),
        clock({
          id: 'in.2',
          amount: 10,
          unit: 'days',
          from: ['contactedOn'],
          what: { en: 'The issuer credits the amount for the time being', zh: '发行方先行入账' },
          since: { en: 'the day you reported it', zh: '报告之日' },
          source: NOTIONAL,
        }),
        clock({
          id: 'in.3',
          amount: 90,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The issuer decides who bears the loss', zh: '发行方认定责任' },
          since: { en: 'the day it received the complaint', zh: '收到投诉之日' },
          source: UNREAD,
        }),
      ],
    }),
    step({
      id: 'in.5',
      issues: ['payment_failed'],
      desk: { en: 'UPI transfer debited but not credited', zh: 'UPI 转账已扣款未到账' },
      who: 'provider',
      task: {
        en: 'It is reversed by itself by the next day; after that ₹100 for each day.',
        zh: '次日前自动退回；逾期每天赔100卢比。',
      },
      source: TAT,
      clocks: [
        clock({
          id: 'in.5',
          amount: 1,
          unit: 'days',
          from: ['happenedOn'],
          what: { en: 'The money comes back', zh: '款项退回' },
          since: { en: 'the day of the transfer', zh: '转账之日' },
          source: TAT,
        }),
      ],
    }),
    step({
      id: 'in.4',
      desk: { en: 'The issuer’s grievance or nodal officer', zh: '发行方投诉专员' },
      task: { en: 'Complain in writing and keep the number.', zh: '书面投诉并保留编号。' },
      source: FAQ,
      clocks: [
        clock({
          id: 'in.4',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The issuer settles it, preferably in 48 hours', zh: '发行方解决（最好在48小时内）' },
          since: { en: 'the day it received the complaint', zh: '收到投诉之日' },
          source: FAQ,
        }),
      ],
    }),
    step({
      id: 'in.6',
      opens: ['answeredOn', 'in.4'],
      phone: '14448',
      url: 'https://cms.rbi.org.in',
      desk: { en: 'RBI Ombudsman', zh: '印度储备银行申诉专员' },
      task: {
        en: 'When no answer came in 30 days or it does not satisfy you. Up to ₹30 lakh, and ₹3 lakh more for distress. Since 1 July 2026 there are 90 days for it, no longer a year.',
        zh: '30天内无答复或不满意。最高300万卢比，另加精神损害30万卢比。自2026年7月1日起期限为90天，不再是一年。',
      },
      source: OMBUDSMAN,
      clocks: [
        clock({
          id: 'in.6',
          who: 'you',
          amount: 90,
          unit: 'days',
          from: ['answeredOn', 'in.4'],
          closes: true,
          what: { en: 'Go to the ombudsman', zh: '向申诉专员提出' },
          since: { en: 'the answer, or the end of the 30 days', zh: '答复之日或30天期满之日' },
          source: OMBUDSMAN,
        }),
        clock({
          id: 'in.7',
          who: 'you',
          amount: 30,
          unit: 'days',
          what: { en: 'Appeal to the RBI’s appellate authority', zh: '向储备银行上诉机构上诉' },
          since: { en: 'the ombudsman’s award or closure', zh: '申诉专员裁决或结案之日' },
          source: APPEAL,
        }),
      ],
    }),
    step({
      id: 'in.8',
      url: 'https://consumerhelpline.gov.in',
      desk: { en: 'National Consumer Helpline', zh: '全国消费者热线' },
      task: { en: 'Advice in consumer disputes.', zh: '消费纠纷咨询。' },
      source: source('National Consumer Helpline', null, 'unverified', CHECKED),
    }),
  ],
};
