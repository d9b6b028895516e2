import type { Rules } from '../../model/redress';
import { source, step } from '../define';

/** Hong Kong: platforms for virtual assets. */
export const hkCrypto: Rules = {
  jurisdiction: 'hk_crypto',
  zone: 'Asia/Hong_Kong',
  calendar: 'weekends',
  steps: [
    step({
      id: 'hkcx.1',
      url: 'https://www.sfc.hk',
      desk: { en: 'Securities and Futures Commission', zh: '证券及期货事务监察委员会' },
      task: {
        en: 'Look first whether the platform is on the SFC’s list of licensed platforms or on its alert list. For an unlicensed platform: the police.',
        zh: '先查平台是否在证监会持牌名单或警示名单上。无牌平台请报警。',
      },
      source: source(
        'Crypto scams: register and alert list of the SFC',
        'https://titus.com.hk/crypto-scams-unveiled-how-to-spot-a-fake-platform-and-protect-your-funds/',
        'secondary',
        '2026-11-22',
      ),
    }),
  ],
};
