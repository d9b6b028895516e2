import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const EUPG = source(
  'MAS E-Payments User Protection Guidelines (summary of the text before the 2024 revision)',
  'https://finreg.sg/answers/regulations-for-activities-relating-to-e-money-294/e-money-transfer-best-practices-to-protect-users-5173',
  'secondary',
  CHECKED,
);
const FOUR_WEEKS = source(
  'E-wallets ordered to subscribe to FIDReC',
  'https://www.sbr.com.sg/financial-services/news/e-wallets-ordered-subscribe-fidrec-under-new-category',
  'secondary',
  CHECKED,
);
const FIDREC = source(
  'FIDReC knowledge base KA-01131',
  'https://www.fidrec.com.sg/knowledgebase/article/KA-01131',
  'official',
  CHECKED,
);
const REPORTED = { en: 'the day the claim was reported', zh: '报告索赔之日' };

/** Singapore: e-wallets and other major payment institutions. */
export const sg: Rules = {
  jurisdiction: 'sg',
  zone: 'Asia/Singapore',
  calendar: 'weekends',
  steps: [
    step({
      id: 'sg.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      phone: '1799 / 999',
      url: 'https://www.police.gov.sg',
      desk: { en: 'Provider’s hotline, ScamShield, police', zh: '提供方热线、ScamShield、警方' },
      task: {
        en: 'Report as soon as you can; the provider may ask for a police report.',
        zh: '尽快报告；提供方可能要求提供报案记录。',
      },
      source: source(
        'First 24 hours after a scam (Commoner Law SG)',
        'https://commoner-law.com/singapore/scams-fraud-recovery/first-24-hours-after-a-scam',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'sg.1',
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Claim for an unauthorised transaction', zh: '就未经授权的交易提出索赔' },
      task: {
        en: 'These are guidelines of the MAS, not a law; they were revised at the end of 2024 and the numbers may have changed.',
        zh: '这是金管局的指引，不是法律；2024年底修订过，天数可能已变。',
      },
      source: EUPG,
      clocks: [
        clock({
          id: 'sg.1',
          kind: 'promise',
          amount: 21,
          unit: 'business_days',
          from: ['contactedOn'],
          what: { en: 'The provider finishes its enquiry', zh: '提供方完成调查' },
          since: REPORTED,
          source: EUPG,
        }),
        clock({
          id: 'sg.1b',
          kind: 'promise',
          amount: 45,
          unit: 'business_days',
          from: ['contactedOn'],
          what: { en: 'In exceptional circumstances', zh: '特殊情况下' },
          since: REPORTED,
          source: EUPG,
        }),
      ],
    }),
    step({
      id: 'sg.2',
      desk: { en: 'Formal complaint to the e-wallet', zh: '向电子钱包正式投诉' },
      task: { en: 'Ask for a final reply in writing.', zh: '要求书面的最终答复。' },
      source: FOUR_WEEKS,
      clocks: [
        clock({
          id: 'sg.2',
          amount: 4,
          unit: 'weeks',
          from: ['complainedOn'],
          what: { en: 'The provider answers; after this FIDReC is open', zh: '提供方答复；之后可找 FIDReC' },
          since: { en: 'the day of the complaint', zh: '投诉之日' },
          source: FOUR_WEEKS,
        }),
      ],
    }),
    step({
      id: 'sg.3',
      opens: ['answeredOn', 'sg.2'],
      url: 'https://www.fidrec.com.sg',
      desk: { en: 'FIDReC', zh: '金融业争议调解中心 FIDReC' },
      task: {
        en: 'Mediation and adjudication up to S$150,000; not while the police investigate. E-wallets belong to it since 16 December 2024.',
        zh: '调解和裁决，最高15万新元；警方调查期间不受理。电子钱包自2024年12月16日起纳入。',
      },
      source: FIDREC,
      clocks: [
        clock({
          id: 'sg.3',
          who: 'you',
          amount: 6,
          unit: 'months',
          from: ['answeredOn'],
          closes: true,
          what: { en: 'File at FIDReC', zh: '向 FIDReC 提出' },
          since: { en: 'the provider’s final reply', zh: '提供方最终答复之日' },
          source: FIDREC,
        }),
      ],
    }),
    step({
      id: 'sg.4',
      desk: { en: 'CASE; Small Claims Tribunals', zh: '消费者协会 CASE；小额索偿法庭' },
      task: { en: 'Other consumer disputes.', zh: '其他消费纠纷。' },
      source: source('Small Claims Tribunals Act', null, 'unverified', CHECKED),
      clocks: [
        clock({
          id: 'sg.4',
          who: 'you',
          amount: 2,
          unit: 'years',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Bring the claim', zh: '提出索偿' },
          since: { en: 'the day the cause of action arose', zh: '诉因产生之日' },
          source: source('Small Claims Tribunals Act', null, 'unverified', CHECKED),
        }),
      ],
    }),
  ],
};
