import type { Kind } from '../../model/reading';
import { agreedValue } from './references';

/** What a row is: its title says more than the business type in its links (`TRADE`, `MINITRANS`, `PREAUTHPAY`). */
export function kindOf(links: readonly string[], title: string): Kind {
  const bizType = agreedValue(links, /[?&]bizType=([A-Z_]+)/) ?? '';
  if (/退款|^refund\b/i.test(title)) return 'refund';
  if (/^(?:余额)?提现|^转出到银行卡/.test(title)) return 'withdrawal';
  if (/^(?:账户|余额)?充值/.test(title)) return 'topup';
  if (/收益|利息/.test(title)) return 'other';
  if (/^(?:服务费|手续费)/.test(title)) return 'fee';
  if (/^(?:TRADE|PREAUTHPAY|CONSUME)/.test(bizType)) return 'payment';
  if (/WITHDRAW/.test(bizType)) return 'withdrawal';
  if (/CHARGE|DEPOSIT/.test(bizType)) return 'topup';
  if (/TRANS(?:FER|ACCOUNT)/.test(bizType) || /转账|红包/.test(title)) return 'transfer';
  return bizType === 'MINITRANS' ? 'other' : 'unknown';
}
