import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const HKMA = source(
  'HKMA: Complaints about stored value facility licensees',
  'https://www.hkma.gov.hk/eng/key-functions/international-financial-centre/stored-value-facilities-and-retail-payment-systems/regulatory-regime-for-stored-value-facilities/complaints-about-stored-value-facility-licensees/',
  'official',
  CHECKED,
);
const unread = (title: string) => source(title, null, 'unverified', CHECKED);

/** Hong Kong: licensees of stored value facilities. */
export const hk: Rules = {
  jurisdiction: 'hk',
  zone: 'Asia/Hong_Kong',
  calendar: 'weekends',
  steps: [
    step({
      id: 'hk.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Hong Kong Police', zh: '香港警方' },
      task: {
        en: 'Report theft or a scam, and tell the wallet at once.',
        zh: '被盗或受骗请报警，并立即通知钱包。',
      },
      source: unread('Anti-Deception Coordination Centre'),
    }),
    step({
      id: 'hk.1',
      desk: { en: 'The licensee’s complaint contact', zh: '持牌人的投诉联络' },
      phone: '2878 1188',
      task: {
        en: 'The HKMA asks people to complain to the licensee first; by phone it tells you whom to contact. Its page names no days for the answer.',
        zh: '金管局要求先向持牌人投诉，可致电金管局查询联络方式。网页没有写明答复天数。',
      },
      source: HKMA,
      clocks: [
        clock({
          id: 'hk.1a',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The licensee answers', zh: '持牌人答复' },
          since: { en: 'the day it receives the complaint', zh: '收到投诉之日' },
          source: unread('HKMA complaint-handling expectation'),
        }),
      ],
    }),
    step({
      id: 'hk.2',
      opens: ['complainedOn'],
      phone: '2878 1188',
      url: 'https://www.hkma.gov.hk',
      desk: { en: 'HKMA complaint form', zh: '金管局投诉表格' },
      task: {
        en: 'When the licensee did not solve it. The HKMA passes the matter on and tells you the outcome; it does not decide disputes or order refunds, and names no days.',
        zh: '持牌人未能解决时使用。金管局会转介并告知结果，但不裁决商业纠纷，也不命令退款；没有固定期限。',
      },
      source: HKMA,
    }),
    step({
      id: 'hk.3',
      issues: ['wrong_charge', 'payment_failed', 'no_answer'],
      desk: { en: 'Consumer Council', zh: '消费者委员会' },
      task: { en: 'Advice and conciliation in consumer disputes.', zh: '就消费争议提供意见和调停。' },
      source: unread('Consumer Council'),
    }),
    step({
      id: 'hk.4',
      issues: ['privacy'],
      desk: { en: 'Data access request to the company', zh: '向机构提出查阅资料要求' },
      task: { en: 'Ask for a copy of the personal data it holds.', zh: '要求取得其持有的个人资料副本。' },
      source: unread('Personal Data (Privacy) Ordinance'),
      clocks: [
        clock({
          id: 'hk.4',
          amount: 40,
          unit: 'days',
          what: { en: 'The company answers', zh: '机构答复' },
          since: { en: 'the day it receives the request', zh: '收到要求之日' },
          source: unread('Personal Data (Privacy) Ordinance s.19'),
        }),
      ],
    }),
    step({
      id: 'hk.5',
      desk: { en: 'Small Claims Tribunal', zh: '小额钱债审裁处' },
      task: { en: 'A claim in court, without lawyers.', zh: '向审裁处申索，无需律师。' },
      source: unread('Limitation Ordinance (Cap. 347)'),
      clocks: [
        clock({
          id: 'hk.5',
          who: 'you',
          amount: 6,
          unit: 'years',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Bring the claim', zh: '提出申索' },
          since: { en: 'the day the cause of action arose', zh: '诉因产生之日' },
          source: unread('Limitation Ordinance (Cap. 347)'),
        }),
      ],
    }),
  ],
};
