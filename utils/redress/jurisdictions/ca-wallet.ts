import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const WISE = source(
  'Wise: how do I make a complaint? (regions; copy)',
  'https://wise.com/help/articles/2235393/how-do-i-make-a-complaint',
  'official_copy',
  CHECKED,
);

/** Canada: wallets that are no banks. */
export const caWallet: Rules = {
  jurisdiction: 'ca_wallet',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'ca.4',
      desk: { en: 'Complaint to the wallet', zh: '向钱包投诉' },
      task: { en: 'By the provider’s own procedure.', zh: '按提供方自己的程序。' },
      source: WISE,
      clocks: [
        clock({
          id: 'ca.4',
          kind: 'promise',
          amount: 56,
          unit: 'days',
          from: ['complainedOn'],
          what: {
            en: 'Wise answers at the latest (it says 15 days, extendable)',
            zh: 'Wise 最迟答复（自称15天，可延长）',
          },
          since: { en: 'the day of the complaint', zh: '投诉之日' },
          source: WISE,
        }),
      ],
    }),
    step({
      id: 'ca.0',
      noDesk: true,
      desk: { en: 'Ombudsman', zh: '申诉专员' },
      task: {
        en: 'Canada has no ombudsman for wallets that are not banks. Supervision of payment providers is about risk and safe keeping; it settles no complaints.',
        zh: '加拿大没有受理非银行钱包投诉的申诉专员。对支付提供方的监管只涉及风险和资金保管，不处理个人投诉。',
      },
      source: WISE,
    }),
    step({
      id: 'ca.5',
      url: 'https://www.canada.ca/en/financial-consumer-agency.html',
      desk: { en: 'Provincial consumer office; court', zh: '省消费者事务机构；法院' },
      task: {
        en: 'The FCAC and the Bank of Canada give information only.',
        zh: '联邦金融消费者局和加拿大银行只提供信息。',
      },
      source: source('Retail Payment Activities Act 2021', null, 'unverified', CHECKED),
    }),
  ],
};
