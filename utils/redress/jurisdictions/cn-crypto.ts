import type { Rules } from '../../model/redress';
import { source, step } from '../define';
import { VIRTUAL_CURRENCY } from '../sources-cn';

const CHECKED = '2026-11-22';

/** Mainland China: virtual currency has no desk; the police remain. */
export const cnCrypto: Rules = {
  jurisdiction: 'cn_crypto',
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  steps: [
    step({
      id: 'cncx.1',
      urgent: true,
      phone: '110',
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Police', zh: '公安机关报警' },
      task: {
        en: 'If you were deceived or robbed: report it and keep the evidence. Do not pay anyone who promises to get coins back.',
        zh: '被骗或被盗：报警并保存证据。不要向任何声称能追回的人付钱。',
      },
      source: VIRTUAL_CURRENCY,
    }),
    step({
      id: 'cncx.0',
      noDesk: true,
      desk: { en: 'Regulators (PBC, 12363, 12315)', zh: '监管部门（人民银行、12363、12315）' },
      task: {
        en: 'No authority in mainland China takes complaints about virtual currency. Business in it is illegal financial activity there, and losses are borne by the person.',
        zh: '中国内地没有受理虚拟货币纠纷的部门。相关业务属于非法金融活动，由此引发的损失自行承担。',
      },
      source: VIRTUAL_CURRENCY,
    }),
    step({
      id: 'cncx.2',
      desk: { en: 'The platform’s own complaint channel', zh: '平台自己的投诉渠道' },
      task: {
        en: 'A platform abroad may have its own procedure in its terms.',
        zh: '境外平台的用户条款里可能有自己的投诉程序。',
      },
      source: source('Provider terms', null, 'unverified', CHECKED),
    }),
  ],
};
