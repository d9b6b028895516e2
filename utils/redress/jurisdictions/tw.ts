import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const FOI = source(
  '金融消費評議中心《樂齡金融生活指引》第73頁；金融消費者保護法 第13條',
  'https://www.foi.org.tw/SeniorEbook/files/basic-html/page75.html',
  'official',
  '2026-11-22',
);

/** Taiwan: electronic payment institutions. */
export const tw: Rules = {
  jurisdiction: 'tw',
  zone: 'Asia/Taipei',
  calendar: 'weekends',
  steps: [
    step({
      id: 'tw.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Anti-fraud line of the police', zh: '警方反诈骗专线' },
      task: { en: 'If you were deceived.', zh: '受骗时求助。' },
      source: source('165 反詐騙專線', null, 'unverified', '2026-11-22'),
    }),
    step({
      id: 'tw.1',
      desk: { en: 'Complaint to the electronic payment institution', zh: '向电子支付机构申诉' },
      task: {
        en: 'Complain in a form that proves the date; the ombudsman opens after it.',
        zh: '以能证明日期的方式申诉；之后才能申请评议。',
      },
      source: FOI,
      clocks: [
        clock({
          id: 'tw.1',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The institution answers', zh: '机构答复' },
          since: { en: 'the day of the complaint', zh: '申诉之日' },
          source: FOI,
        }),
      ],
    }),
    step({
      id: 'tw.2',
      opens: ['answeredOn', 'tw.1'],
      phone: '0800-789-885 / 1998',
      url: 'https://www.foi.org.tw',
      desk: { en: 'Financial Ombudsman Institution', zh: '财团法人金融消费评议中心' },
      task: {
        en: 'When the answer does not satisfy you or none came in 30 days. Signed application, both sides’ details, documents.',
        zh: '对结果不满意，或30日内未获答复。需签名的申请书、双方资料和文件。',
      },
      source: FOI,
      clocks: [
        clock({
          id: 'tw.2',
          who: 'you',
          amount: 60,
          unit: 'days',
          from: ['answeredOn', 'tw.1'],
          closes: true,
          what: { en: 'Apply to the ombudsman', zh: '申请评议' },
          since: { en: 'the day of the answer, or the end of the 30 days', zh: '收到处理结果或30日期满之日' },
          source: FOI,
        }),
      ],
    }),
  ],
};
