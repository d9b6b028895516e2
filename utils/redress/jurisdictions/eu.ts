import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const TELL = source(
  'Directive (EU) 2015/2366 (PSD2), Article 71, as carried out in Ireland (S.I. 6/2018, reg. 95)',
  'https://service.betterregulation.com/document/318490',
  'official_copy',
  CHECKED,
);
const REFUND = source(
  'Directive (EU) 2015/2366 (PSD2), Article 73',
  'https://service.betterregulation.com/document/208826',
  'official_copy',
  CHECKED,
);
const ANSWER = source(
  'Directive (EU) 2015/2366 (PSD2), Article 101(2)',
  'https://service.betterregulation.com/document/208863',
  'official_copy',
  CHECKED,
);
const REVOLUT = source(
  'Revolut complaints policy',
  'https://www.revolut.com/el-GR/legal/complaints-policy',
  'official',
  CHECKED,
);
const CSSF = source('CSSF customer complaints', null, 'unverified', CHECKED);
const GDPR = source(
  'GDPR Article 12(3) (Data Protection Commission)',
  'https://dataprotection.ie/en/individuals/know-your-rights/how-long-will-it-take',
  'official',
  CHECKED,
);
const RECEIVED = { en: 'the day the provider received the complaint', zh: '提供方收到投诉之日' };

/** European Union and EEA: payment services under PSD2. */
export const eu: Rules = {
  jurisdiction: 'eu',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'eu.1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Tell the provider of the payment', zh: '把这笔支付告知提供方' },
      task: {
        en: 'Tell it as soon as you know. The provider has to prove that you authorised the payment.',
        zh: '一经发现尽快告知。由提供方证明支付经过你的授权。',
      },
      source: TELL,
      clocks: [
        clock({
          id: 'eu.1',
          who: 'you',
          amount: 13,
          unit: 'months',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Tell the provider', zh: '告知提供方' },
          since: { en: 'the day of the debit', zh: '扣款之日' },
          source: TELL,
        }),
        clock({
          id: 'eu.2',
          amount: 1,
          unit: 'business_days',
          from: ['contactedOn'],
          what: { en: 'The provider refunds an unauthorised payment', zh: '提供方退还未经授权的支付' },
          since: { en: 'the day it was told', zh: '接到通知之日' },
          source: REFUND,
        }),
      ],
    }),
    step({
      id: 'eu.3',
      desk: { en: 'Formal complaint to the provider', zh: '向提供方正式投诉' },
      task: { en: 'In writing; ask for a written answer.', zh: '书面提出，并要求书面答复。' },
      source: ANSWER,
      clocks: [
        clock({
          id: 'eu.3',
          amount: 15,
          unit: 'business_days',
          from: ['complainedOn'],
          what: { en: 'The provider answers', zh: '提供方答复' },
          since: RECEIVED,
          source: ANSWER,
        }),
        clock({
          id: 'eu.4',
          amount: 35,
          unit: 'business_days',
          from: ['complainedOn'],
          what: {
            en: 'If it sent a holding reply for exceptional reasons',
            zh: '因特殊原因先发出暂缓答复的',
          },
          since: RECEIVED,
          source: ANSWER,
        }),
      ],
    }),
    step({
      id: 'eu.5',
      opens: ['answeredOn', 'eu.3'],
      desk: {
        en: 'Out-of-court body in FIN-NET; the authority of the provider’s country',
        zh: 'FIN-NET 庭外争议机构；提供方所在国主管机关',
      },
      task: {
        en: 'Which one depends on where the provider is licensed. The EU’s ODR platform closed on 20 July 2025.',
        zh: '取决于提供方在哪国持牌。欧盟 ODR 平台已于2025年7月20日关闭。',
      },
      source: source(
        'PayPal complaints page (names CSSF, ECC-Net, FIN-NET)',
        'https://www.paypal.com/es/cshelp/complaints?locale.x=en_ES',
        'official',
        CHECKED,
      ),
    }),
    step({
      id: 'eu.5lt',
      opens: ['answeredOn', 'eu.3'],
      phone: '+370 5 251 2763',
      url: 'https://www.lb.lt',
      desk: { en: 'Bank of Lithuania, for Revolut Bank UAB', zh: '立陶宛央行（针对 Revolut Bank UAB）' },
      task: {
        en: 'The complaint to Revolut itself has to be made within 3 months of learning of the matter.',
        zh: '对 Revolut 本身的投诉须在知悉后3个月内提出。',
      },
      source: REVOLUT,
      clocks: [
        clock({
          id: 'eu.5lt',
          who: 'you',
          amount: 1,
          unit: 'years',
          from: ['answeredOn', 'eu.3'],
          closes: true,
          what: { en: 'Go to the Bank of Lithuania', zh: '向立陶宛央行提出' },
          since: { en: 'the final reply, or the day it was due', zh: '最终答复或应当答复之日' },
          source: REVOLUT,
        }),
      ],
    }),
    step({
      id: 'eu.5lu',
      opens: ['answeredOn', 'eu.3'],
      url: 'https://www.cssf.lu/en/customer-complaints/',
      desk: { en: 'CSSF Luxembourg, for PayPal Europe', zh: '卢森堡 CSSF（针对 PayPal Europe）' },
      task: { en: 'When the answer does not satisfy you.', zh: '对答复不满意时。' },
      source: CSSF,
      clocks: [
        clock({
          id: 'eu.5lu',
          who: 'you',
          amount: 1,
          unit: 'years',
          from: ['complainedOn'],
          closes: true,
          what: { en: 'Go to the CSSF', zh: '向 CSSF 提出' },
          since: { en: 'the complaint to the provider', zh: '向提供方投诉之日' },
          source: CSSF,
        }),
      ],
    }),
    step({
      id: 'eu.6',
      issues: ['privacy'],
      desk: {
        en: 'Request to the company about your data; then the data protection authority',
        zh: '向公司提出个人数据请求；之后找数据保护机构',
      },
      task: { en: 'Access, correction or erasure.', zh: '查阅、更正或删除。' },
      source: GDPR,
      clocks: [
        clock({
          id: 'eu.6',
          amount: 1,
          unit: 'months',
          what: {
            en: 'The company answers (two more months if it gives reasons in the first)',
            zh: '公司答复（首月内说明理由的可再延两个月）',
          },
          since: { en: 'the day it received the request', zh: '收到请求之日' },
          source: GDPR,
        }),
      ],
    }),
    step({
      id: 'eu.7',
      desk: { en: 'European Small Claims Procedure', zh: '欧洲小额诉讼程序' },
      task: { en: 'For claims across borders.', zh: '用于跨境索赔。' },
      source: source('Regulation (EC) No 861/2007', null, 'unverified', CHECKED),
    }),
  ],
};
