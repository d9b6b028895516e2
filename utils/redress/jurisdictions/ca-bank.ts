import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const FILE = source(
  'FCAC: file a complaint with your financial institution',
  'https://www.canada.ca/en/financial-consumer-agency/services/complaints/file-complaint-financial-institution.html',
  'official',
  CHECKED,
);
const RIGHTS = source(
  'FCAC: your rights when making a complaint',
  'https://www.canada.ca/en/financial-consumer-agency/services/rights-responsibilities/rights-banking/make-complaint.html',
  'official',
  CHECKED,
);
const OBSI = source('OBSI', null, 'unverified', CHECKED);
const RECEIVED = { en: 'the day the bank received the complaint', zh: '银行收到投诉之日' };

/** Canada: banks and federal credit unions. */
export const caBank: Rules = {
  jurisdiction: 'ca_bank',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'ca.1',
      desk: { en: 'Complaint to the bank', zh: '向银行投诉' },
      task: {
        en: 'What the first desk does not solve goes to a designated employee.',
        zh: '一线未能解决的，转交指定专员处理。',
      },
      source: FILE,
      clocks: [
        clock({
          id: 'ca.1',
          amount: 14,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The first desk solves it, or it is passed on', zh: '一线解决，否则转交' },
          since: RECEIVED,
          source: FILE,
        }),
        clock({
          id: 'ca.2',
          amount: 56,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'The bank answers', zh: '银行答复' },
          since: RECEIVED,
          source: RIGHTS,
        }),
      ],
    }),
    step({
      id: 'ca.3',
      opens: ['answeredOn', 'ca.2'],
      desk: {
        en: 'Ombudsman for Banking Services and Investments (OBSI)',
        zh: '银行服务和投资申诉专员 OBSI',
      },
      task: {
        en: 'The one external body for banks since 1 November 2024.',
        zh: '自2024年11月1日起银行唯一的外部投诉机构。',
      },
      source: RIGHTS,
      clocks: [
        clock({
          id: 'ca.3',
          who: 'you',
          amount: 180,
          unit: 'days',
          from: ['answeredOn'],
          closes: true,
          what: { en: 'Go to OBSI', zh: '向 OBSI 提出' },
          since: { en: 'the bank’s final answer', zh: '银行最终答复之日' },
          source: OBSI,
        }),
      ],
    }),
  ],
};
