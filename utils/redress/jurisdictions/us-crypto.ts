import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const COINBASE = source(
  'Coinbase help: how to send a complaint',
  'https://help.coinbase.com/en/coinbase/other-topics/other/how-to-send-a-complaint',
  'official',
  CHECKED,
);

/** United States: exchanges and wallets for virtual currency. */
export const usCrypto: Rules = {
  jurisdiction: 'us_crypto',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'uscx.3',
      urgent: true,
      issues: ['account_theft'],
      url: 'https://www.ic3.gov',
      desk: { en: 'FBI IC3', zh: 'FBI 网络犯罪投诉中心 IC3' },
      task: {
        en: 'Give addresses, amounts, times and transaction hashes. Beware of anyone who offers to recover coins for a fee.',
        zh: '提供地址、金额、时间和交易哈希。谨防收费“追币”的骗局。',
      },
      source: source(
        'FBI guidance for cryptocurrency scam victims (copy)',
        'https://www.hstoday.us/subject-matter-areas/cybersecurity/fbi-guidance-for-cryptocurrency-scam-victims/',
        'official_copy',
        CHECKED,
      ),
    }),
    step({
      id: 'uscx.1',
      opens: ['contactedOn'],
      asks: ['reference'],
      url: 'https://help.coinbase.com/en/contact-us/submit-a-complaint',
      desk: {
        en: 'Formal complaint (Coinbase; others by their terms)',
        zh: '正式投诉（Coinbase；其他平台依其条款）',
      },
      task: {
        en: 'Needs the number of the support case. It comes before arbitration.',
        zh: '需要客服案件编号。仲裁前必须先走这一步。',
      },
      source: COINBASE,
      clocks: [
        clock({
          id: 'uscx.1',
          kind: 'promise',
          amount: 45,
          unit: 'days',
          from: ['complainedOn'],
          what: { en: 'Coinbase answers', zh: 'Coinbase 答复' },
          since: { en: 'the day the formal complaint was sent', zh: '提交正式投诉之日' },
          source: COINBASE,
        }),
      ],
    }),
    step({
      id: 'uscx.2',
      opens: ['contactedOn'],
      phone: '(855) 411-2372',
      url: 'https://www.consumerfinance.gov/complaint/',
      desk: { en: 'CFPB complaint, product “Virtual currency”', zh: 'CFPB 投诉，产品选“Virtual currency”' },
      task: {
        en: 'The company is asked to answer. Whether Regulation E protects transfers of coins is not settled.',
        zh: '由公司答复。E 条例是否保护虚拟货币转账尚无定论。',
      },
      source: source(
        'CFPB consumer complaint database: products',
        'https://github.com/cfpb/ccdb5-ui/blob/main/src/api/fixture.js',
        'official',
        CHECKED,
      ),
    }),
  ],
};
