import type { Rules } from '../../model/redress';
import { source, step } from '../define';

const CHECKED = '2026-11-22';
const FCA = source(
  'FCA CP26/4 (Jones Day)',
  'https://www.jonesday.com/en/insights/2026/01/fca-consults-on-the-application-of-key-regulatory-requirements-to-uk-cryptoasset-firms',
  'secondary',
  CHECKED,
);

/** United Kingdom: cryptoassets. */
export const ukCrypto: Rules = {
  jurisdiction: 'uk_crypto',
  zone: 'Europe/London',
  calendar: 'weekends',
  steps: [
    step({
      id: 'ukcx.1',
      phone: '0300 123 2040',
      url: 'https://www.reportfraud.police.uk',
      desk: { en: 'The provider; Report Fraud', zh: '提供方；Report Fraud' },
      task: {
        en: 'Complain to the provider; report theft to Report Fraud. The part of a matter that ran in pounds over an e-money account may still be covered.',
        zh: '向提供方投诉；被盗向 Report Fraud 报告。通过电子货币账户以英镑进行的部分可能仍受保护。',
      },
      source: FCA,
    }),
    step({
      id: 'ukcx.0',
      noDesk: true,
      desk: { en: 'Financial Ombudsman Service', zh: '金融申诉专员服务 FOS' },
      task: {
        en: 'Today no ombudsman decides on pure crypto services in the United Kingdom; it is proposed for late 2027.',
        zh: '目前英国没有受理纯加密资产服务纠纷的申诉机构；有关制度拟于2027年底实施。',
      },
      source: FCA,
    }),
  ],
};
