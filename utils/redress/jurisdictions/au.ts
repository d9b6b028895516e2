import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const RG271 = source(
  'ASIC Regulatory Guide 271 (AFCA)',
  'https://afca.org.au/news/latest-news/afca-updates-processes-to-align-with-asic-regulatory-guide-271',
  'official',
  CHECKED,
);
const AFCA = source(
  'AFCA time limits (Allianz)',
  'https://origin-www.allianz.com.au/contact-us/dispute-resolution.html',
  'secondary',
  CHECKED,
);
const unread = (title: string) => source(title, null, 'unverified', CHECKED);

/** Australia: members of AFCA. */
export const au: Rules = {
  jurisdiction: 'au',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'au.u1',
      urgent: true,
      issues: ['account_theft'],
      desk: { en: 'ReportCyber', zh: 'ReportCyber（网络犯罪举报）' },
      task: { en: 'Report the fraud; tell the wallet at once.', zh: '举报欺诈，并立即通知钱包。' },
      source: unread('ReportCyber'),
    }),
    step({
      id: 'au.3',
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Report of an unauthorised transaction', zh: '报告未经授权的交易' },
      task: {
        en: 'Where the provider subscribes to the ePayments Code.',
        zh: '提供方加入《电子支付守则》时适用。',
      },
      source: unread('ePayments Code'),
      clocks: [
        clock({
          id: 'au.3',
          kind: 'promise',
          amount: 21,
          unit: 'days',
          from: ['contactedOn'],
          what: { en: 'The provider finishes its enquiry', zh: '提供方完成调查' },
          since: { en: 'the day of the report', zh: '报告之日' },
          source: unread('ePayments Code'),
        }),
      ],
    }),
    step({
      id: 'au.1',
      desk: { en: 'Formal complaint to the provider', zh: '向提供方正式投诉' },
      task: {
        en: 'A post on the provider’s own social media page counts too; do not put personal data there.',
        zh: '在提供方自己的社交媒体页面上留言也算投诉；不要写个人信息。',
      },
      source: RG271,
      clocks: [
        clock({
          id: 'au.1',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The provider answers', zh: '提供方答复' },
          since: { en: 'the day it received the complaint', zh: '收到投诉之日' },
          source: RG271,
        }),
      ],
    }),
    step({
      id: 'au.2',
      opens: ['answeredOn', 'au.1'],
      phone: '1800 931 678',
      url: 'https://www.afca.org.au',
      desk: { en: 'Australian Financial Complaints Authority', zh: '澳大利亚金融投诉局 AFCA' },
      task: {
        en: 'When the answer does not satisfy you or is overdue; within 6 years of knowing of the loss.',
        zh: '对答复不满意或逾期未答复；须在知悉损失6年内。',
      },
      source: AFCA,
      clocks: [
        clock({
          id: 'au.2',
          who: 'you',
          amount: 2,
          unit: 'years',
          from: ['answeredOn'],
          closes: true,
          what: { en: 'Go to AFCA', zh: '向 AFCA 投诉' },
          since: { en: 'the provider’s final answer', zh: '提供方最终答复之日' },
          source: AFCA,
        }),
      ],
    }),
    step({
      id: 'au.4',
      issues: ['privacy'],
      opens: ['answeredOn', 'au.4'],
      desk: { en: 'Privacy commissioner (OAIC)', zh: '信息专员办公室 OAIC' },
      task: { en: 'After the complaint to the organisation.', zh: '先向机构投诉，之后使用。' },
      source: unread('Privacy Act 1988 s.40'),
      clocks: [
        clock({
          id: 'au.4',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The organisation answers', zh: '机构答复' },
          since: { en: 'the complaint to the organisation', zh: '向机构投诉之日' },
          source: unread('Privacy Act 1988 s.40'),
        }),
      ],
    }),
  ],
};
