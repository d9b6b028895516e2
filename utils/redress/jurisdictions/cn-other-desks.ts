import type { Step } from '../../model/redress';
import { clock, source, step } from '../define';
import {
  BANK_COMPLAINTS,
  CONSUMER_LAW,
  CONSUMER_RULES,
  LEGAL_AID,
  LIMITATION,
  PBC_COMPLAINTS,
  PERSONAL_DATA,
} from '../sources-cn';

const CHECKED = '2026-11-22';
const VIOLATIONS = source(
  '支付结算违法违规行为举报奖励办法实施细则（2016年报道）',
  'https://freewechat.com/a/MjM5ODMxNzY0MA==/2650919569/5',
  'secondary',
  CHECKED,
);

/** Mainland China, beside the way to the People's Bank: mediation, reports, banks, shops, data, courts. */
export const cnOtherDesks: Step[] = [
  step({
    id: 'cn.4',
    opens: ['complainedOn'],
    desk: { en: 'Mediation of financial consumer disputes', zh: '金融消费纠纷调解组织' },
    task: {
      en: 'Mediation or a neutral evaluation, if both sides agree.',
      zh: '双方同意的，可以申请调解或中立评估。',
    },
    source: PBC_COMPLAINTS,
  }),
  step({
    id: 'cn.5',
    issues: ['wrong_charge', 'privacy', 'no_answer'],
    phone: '010-66001918',
    url: 'http://jubao.pcac.org.cn',
    desk: { en: 'Payment & Clearing Association: report a violation', zh: '中国支付清算协会举报中心' },
    task: {
      en: 'A report of a violation, under your real name. It does not get your own money back.',
      zh: '实名举报支付机构违法违规。举报不解决个人退款。',
    },
    source: VIOLATIONS,
    clocks: [
      clock({
        id: 'cn.5',
        who: 'authority',
        amount: 30,
        unit: 'business_days',
        what: {
          en: 'The association deals with the report (complex ones 60 working days)',
          zh: '协会处理举报（复杂的最长60个工作日）',
        },
        since: { en: 'the day it accepts the report', zh: '受理之日' },
        source: VIOLATIONS,
      }),
    ],
  }),
  step({
    id: 'cn.6',
    opens: ['complainedOn'],
    phone: '12378',
    desk: {
      en: 'Only where the other side is a bank or insurer: 12378',
      zh: '仅当对方是银行或保险机构：12378',
    },
    task: {
      en: 'Banks and insurers have 15 days, 30 in complex cases, 30 more in very complex ones. This rule does not cover payment institutions.',
      zh: '银行、保险机构应在15日内处理，复杂的可延至30日，特别复杂的再延30日。不适用于支付机构。',
    },
    source: source(
      '12378 银行保险消费者投诉维权热线（介绍）',
      'https://www.dataiw.cn/changshi/358585.html',
      'secondary',
      CHECKED,
    ),
    clocks: [
      clock({
        id: 'cn.6',
        amount: 15,
        unit: 'days',
        from: ['complainedOn'],
        what: { en: 'The bank or insurer decides', zh: '银行或保险机构作出处理决定' },
        since: { en: 'the day it receives the complaint', zh: '收到投诉之日' },
        source: BANK_COMPLAINTS,
      }),
    ],
  }),
  step({
    id: 'cn.7',
    issues: ['wrong_charge', 'payment_failed', 'privacy'],
    phone: '12315',
    url: 'https://www.12315.cn',
    desk: { en: '12315: the merchant’s side of the dispute', zh: '全国12315平台（针对商户）' },
    task: {
      en: 'For disputes with the shop. The conduct of the payment institution belongs to the PBC.',
      zh: '处理与商户、电商之间的争议。支付机构本身的问题归人民银行。',
    },
    source: CONSUMER_RULES,
    clocks: [
      clock({
        id: 'cn.7',
        who: 'authority',
        amount: 7,
        unit: 'business_days',
        what: { en: 'The authority deals with it and tells you', zh: '部门处理并告知' },
        since: { en: 'the day it receives the complaint', zh: '收到投诉之日' },
        source: CONSUMER_RULES,
      }),
      clock({
        id: 'cn.7b',
        who: 'authority',
        amount: 60,
        unit: 'days',
        what: { en: 'Mediation ends, if both sides agreed to it', zh: '双方同意调解的，调解完成' },
        since: { en: 'the day it was accepted', zh: '受理之日' },
        source: CONSUMER_RULES,
      }),
    ],
  }),
  step({
    id: 'cn.8',
    desk: { en: 'Consumer association', zh: '消费者协会' },
    task: {
      en: 'Asks for both sides’ details, what happened and was tried, copies of the evidence, and a definite demand.',
      zh: '请求调解。写明双方信息、经过和协商情况，附证据复印件，提出明确诉求。',
    },
    source: CONSUMER_LAW,
  }),
  step({
    id: 'cn.9',
    issues: ['privacy'],
    desk: { en: 'Authorities for personal information', zh: '个人信息保护主管部门' },
    task: {
      en: 'Anyone may complain about or report unlawful handling of personal information. The law names no days; for damages the handler has to prove that it is not at fault.',
      zh: '违法处理个人信息的，可以投诉、举报。法律没有规定天数；请求赔偿时，由处理者证明自己没有过错。',
    },
    source: PERSONAL_DATA,
  }),
  step({
    id: 'cn.12',
    phone: '12348',
    desk: { en: 'Legal help line 12348', zh: '12348 公共法律服务热线' },
    task: {
      en: 'Advice is free for all. Full legal aid usually does not cover ordinary wallet disputes.',
      zh: '咨询对所有人免费。普通钱包纠纷一般不在法律援助代理范围内。',
    },
    source: LEGAL_AID,
    clocks: [
      clock({
        id: 'cn.12',
        who: 'authority',
        amount: 7,
        unit: 'days',
        what: { en: 'The legal aid office decides', zh: '法律援助机构作出决定' },
        since: { en: 'the day it receives the application', zh: '收到申请之日' },
        source: LEGAL_AID,
      }),
    ],
  }),
  step({
    id: 'cn.11',
    desk: { en: 'People’s Court', zh: '人民法院' },
    task: {
      en: 'Small claims and online filing. A claim up to ¥10,000 costs ¥50 to file.',
      zh: '可走小额诉讼、在线诉讼。标的额一万元以下，受理费50元。',
    },
    source: LIMITATION,
    clocks: [
      clock({
        id: 'cn.11',
        who: 'you',
        amount: 3,
        unit: 'years',
        from: ['happenedOn'],
        what: {
          en: 'Sue; after this the other side can plead limitation',
          zh: '起诉；逾期对方可以提出时效抗辩',
        },
        since: {
          en: 'the day you knew or should have known of the harm and who did it',
          zh: '知道或应当知道权利受损及义务人之日',
        },
        source: LIMITATION,
      }),
    ],
  }),
];
