import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const DISP_1 = source(
  'FCA Handbook DISP 1.6.2R',
  'https://handbook.fca.org.uk/handbook/DISP/1/6.html',
  'official_copy',
  CHECKED,
);
const DISP_2 = source(
  'FCA Handbook DISP 1.6.2AR, 2.8.1R and 2.8.2R',
  'https://handbook.fca.org.uk/handbook/DISP/2/8.html',
  'official_copy',
  CHECKED,
);
const REG_74 = source(
  'Payment Services Regulations 2017, reg. 74(1)',
  'https://www.legislation.gov.uk/uksi/2017/752/regulation/74',
  'unverified',
  CHECKED,
);
const REG_76 = source(
  'Payment Services Regulations 2017, reg. 76(2)',
  'https://www.legislation.gov.uk/uksi/2017/752/regulation/76/2023-02-07',
  'official',
  CHECKED,
);
const APP = source(
  'PSR reimbursement of authorised push payment scams (Hogan Lovells)',
  'https://www.hoganlovells.com/en/publications/uk-app-fraud-what-in-scope-psps-need-to-know-about-the-new-mandatory-reimbursement-regime',
  'secondary',
  CHECKED,
);
const ICO = source(
  'Data (Use and Access) Act 2025, complaints (Boyes Turner)',
  'https://www.boyesturner.com/news-and-insights/handling-data-protection-complaints-uk-guide-2026',
  'secondary',
  CHECKED,
);
const LIMITATION = source('Limitation Act 1980', null, 'unverified', CHECKED);
const RECEIVED = { en: 'the day the firm received the complaint', zh: '公司收到投诉之日' };

/** United Kingdom: payment and e-money institutions. */
export const uk: Rules = {
  jurisdiction: 'uk',
  zone: 'Europe/London',
  calendar: 'weekends',
  steps: [
    step({
      id: 'uk.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      phone: '0300 123 2040',
      url: 'https://www.reportfraud.police.uk',
      desk: { en: 'Provider’s fraud line; Report Fraud', zh: '提供方反欺诈热线；Report Fraud' },
      task: {
        en: 'Report Fraud took the place of Action Fraud on 4 December 2025. In Scotland: the police.',
        zh: 'Report Fraud 已于2025年12月4日取代 Action Fraud。苏格兰请找警方。',
      },
      source: source(
        'City of London Police: Report Fraud launched',
        'https://www.miragenews.com/city-police-launch-fraud-reporting-service-1583577',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'uk.1',
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Tell the provider of the payment', zh: '把这笔支付告知提供方' },
      task: {
        en: 'Tell it as soon as you know. For a payment you did not authorise it refunds by the end of the next business day, unless it suspects fraud on your side and says so in writing.',
        zh: '一经发现尽快告知。未经授权的支付，应在下一个工作日结束前退还，除非它怀疑你方欺诈并书面说明。',
      },
      source: REG_76,
      clocks: [
        clock({
          id: 'uk.1',
          who: 'you',
          amount: 13,
          unit: 'months',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Tell the provider', zh: '告知提供方' },
          since: { en: 'the day of the debit', zh: '扣款之日' },
          source: REG_74,
        }),
        clock({
          id: 'uk.2',
          amount: 1,
          unit: 'business_days',
          from: ['contactedOn'],
          what: { en: 'The provider refunds an unauthorised payment', zh: '提供方退还未经授权的支付' },
          since: { en: 'the day it became aware', zh: '提供方知悉之日' },
          source: REG_76,
        }),
      ],
    }),
    step({
      id: 'uk.7',
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Claim after a scam in which you paid yourself', zh: '受骗后自己付款的索赔' },
      task: {
        en: 'For transfers within the UK by Faster Payments or CHAPS since 7 October 2024: up to £85,000, with an excess of up to £100 that vulnerable people do not bear.',
        zh: '2024年10月7日起英国境内 Faster Payments 或 CHAPS 转账：最高85,000英镑，自负额最高100英镑（弱势人士免）。',
      },
      source: APP,
      clocks: [
        clock({
          id: 'uk.8',
          who: 'you',
          amount: 13,
          unit: 'months',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Make the claim', zh: '提出索赔' },
          since: { en: 'the last payment of the scam', zh: '受骗的最后一笔付款之日' },
          source: APP,
        }),
        clock({
          id: 'uk.7',
          amount: 5,
          unit: 'business_days',
          from: ['contactedOn'],
          what: {
            en: 'The provider pays (it may stop the clock; 35 business days at most)',
            zh: '提供方赔付（可暂停计时，最长35个工作日）',
          },
          since: { en: 'the day of the claim', zh: '索赔之日' },
          source: APP,
        }),
      ],
    }),
    step({
      id: 'uk.3',
      desk: { en: 'Formal complaint to the provider', zh: '向提供方正式投诉' },
      task: { en: 'Ask for the final response in writing.', zh: '要求书面的最终答复。' },
      source: DISP_2,
      clocks: [
        clock({
          id: 'uk.3',
          amount: 15,
          unit: 'business_days',
          from: ['complainedOn'],
          what: {
            en: 'The provider’s final response on payments and e-money',
            zh: '提供方就支付或电子货币作最终答复',
          },
          since: RECEIVED,
          source: DISP_2,
        }),
        clock({
          id: 'uk.4',
          amount: 35,
          unit: 'business_days',
          from: ['complainedOn'],
          what: {
            en: 'If it sent a holding reply for exceptional reasons',
            zh: '因特殊原因先发出暂缓答复的',
          },
          since: RECEIVED,
          source: DISP_2,
        }),
        clock({
          id: 'uk.5',
          amount: 8,
          unit: 'weeks',
          from: ['complainedOn'],
          what: { en: 'If the complaint is about something else', zh: '投诉内容不属支付或电子货币的' },
          since: RECEIVED,
          source: DISP_1,
        }),
      ],
    }),
    step({
      id: 'uk.6',
      opens: ['answeredOn', 'uk.3'],
      phone: '0800 023 4567',
      url: 'https://www.financial-ombudsman.org.uk',
      desk: { en: 'Financial Ombudsman Service', zh: '金融申诉专员服务 FOS' },
      task: {
        en: 'Free. After the final response, or when none came in time (after 35 business days with a holding reply, 8 weeks for complaints not about payments). Also within 6 years of the event, or 3 of knowing.',
        zh: '免费。收到最终答复后，或逾期未答复（有暂缓答复的为35个工作日；非支付类为8周）。另须在事发6年内，或知悉3年内。',
      },
      source: DISP_2,
      clocks: [
        clock({
          id: 'uk.6',
          who: 'you',
          amount: 6,
          unit: 'months',
          from: ['answeredOn'],
          closes: true,
          what: { en: 'Go to the ombudsman', zh: '向 FOS 申诉' },
          since: { en: 'the date of the final response', zh: '最终答复的日期' },
          source: DISP_2,
        }),
      ],
    }),
    step({
      id: 'uk.9',
      issues: ['privacy'],
      desk: { en: 'Complaint about your data; then the ICO', zh: '个人数据投诉；之后找信息专员 ICO' },
      task: { en: 'Since 19 June 2026 the firm comes first.', zh: '自2026年6月19日起，须先向公司投诉。' },
      source: ICO,
      clocks: [
        clock({
          id: 'uk.9',
          amount: 30,
          unit: 'days',
          from: ['complainedOn'],
          what: {
            en: 'The firm confirms that it has it; the outcome follows without undue delay',
            zh: '公司确认收到；结果应尽快告知',
          },
          since: RECEIVED,
          source: ICO,
        }),
      ],
    }),
    step({
      id: 'uk.10',
      desk: { en: 'County court', zh: '郡法院' },
      task: { en: 'A small claim.', zh: '小额索赔。' },
      source: LIMITATION,
      clocks: [
        clock({
          id: 'uk.10',
          who: 'you',
          amount: 6,
          unit: 'years',
          from: ['happenedOn'],
          closes: true,
          what: { en: 'Bring the claim (Scotland has its own limit)', zh: '提出索赔（苏格兰另有期限）' },
          since: { en: 'the day of the breach', zh: '违约之日' },
          source: LIMITATION,
        }),
      ],
    }),
  ],
};
