import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';

const CHECKED = '2026-11-22';
const RTS = source(
  'Delegated Regulation (EU) 2025/294 (MiCA complaints)',
  'https://lexaris.ch/book/version/documentflat/head/7396058',
  'secondary',
  CHECKED,
);

/** European Union: providers under MiCA. */
export const euCrypto: Rules = {
  jurisdiction: 'eu_crypto',
  zone: null,
  calendar: 'weekends',
  steps: [
    step({
      id: 'eucx.1',
      desk: { en: 'Complaint to the crypto-asset service provider', zh: '向加密资产服务提供方投诉' },
      task: {
        en: 'Free of charge. There is a template, but a complaint may not be refused for not using it.',
        zh: '免费。有统一模板，但不得因未使用模板而拒收。',
      },
      source: RTS,
      clocks: [
        clock({
          id: 'eucx.1',
          amount: 2,
          unit: 'months',
          from: ['complainedOn'],
          what: { en: 'The provider answers, or says why it takes longer', zh: '提供方答复，或说明为何延长' },
          since: { en: 'the day it received the complaint', zh: '收到投诉之日' },
          source: RTS,
        }),
      ],
    }),
    step({
      id: 'eucx.2',
      opens: ['answeredOn', 'eucx.1'],
      desk: { en: 'The authority of the provider’s country', zh: '提供方所在国主管机关' },
      task: { en: 'When the answer does not satisfy you.', zh: '对答复不满意时。' },
      source: source('MiCA, Regulation (EU) 2023/1114', null, 'unverified', CHECKED),
    }),
  ],
};
