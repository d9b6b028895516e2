import { isBech32, isIban } from './check-digits';
import type { PrivateRule } from './private-rule';

const reason = 'account_number';

/** What a page calls an account, before its number. */
const LABEL =
  '(?:银行卡号|银行卡|银行账[号户]|卡号|账号|帐号|賬號|帳號|账户|帳戶|收款账[号户]|付款账[号户]|对方账[号户]|转入账[号户]|转出账[号户]|充值账[号户]|credited to|account|acct\\.?|a\\/c|routing|sort code|\\bRTN\\b|\\bIBAN\\b|\\bCLABE\\b|\\bBSB\\b|conta|cuenta|konto|compte|счёт|счет)';
const NUMBER_WORD = '(?:[ \\t]*(?:no|number|num|nr|id|№|号码|号)\\.?)?';

/**
 * Numbers and addresses under which money is held or received. A number that no form tells apart is found behind the name
 * of an account alone; what a page masks itself (6222****0128) is not found: it is masked.
 */
export const ACCOUNT_RULES: readonly PrivateRule[] = [
  // IBAN, ISO 13616-1: country, two check digits, up to thirty characters, in groups of four or none.
  {
    reason,
    pattern: /(?<![\dA-Za-z])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\dA-Za-z])/gi,
    holds: isIban,
  },
  {
    reason,
    pattern: new RegExp(
      `${LABEL}${NUMBER_WORD}\\s{0,3}[:：#]?\\s{0,3}(?<is>\\d(?:[ -]?\\d){5,23})(?![\\d*•]|[.,]\\d|[ -]?[*•])`,
      'gi',
    ),
    holds: (digits) => !/^20\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/.test(digits),
  },
  // United Kingdom: sort code and account number beside each other.
  { reason, pattern: /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,/]{1,2}\d{8}(?![\d-])/g },
  // Ethereum and its kin: twenty bytes in hex (EIP-55); a hash of a transaction has thirty-two.
  { reason, pattern: /(?<![\dA-Za-z])0x[\dA-Fa-f]{40}(?![\dA-Za-z])/g },
  // Bitcoin and its kin, BIP-173 and BIP-350.
  {
    reason,
    pattern: /(?<![\dA-Za-z])[a-z]{2,10}1[ac-hj-np-z02-9]{11,100}(?![\dA-Za-z])/g,
    holds: (_, found) => isBech32(found),
  },
  // Base58Check of twenty-five bytes: Bitcoin (1, 3), Litecoin (L, M), Dogecoin (D), Tron (T), Ripple (r). An order's number mixes no cases.
  {
    reason,
    pattern: /(?<![\dA-Za-z])[13DLMTr][1-9A-HJ-NP-Za-km-z]{25,33}(?![\dA-Za-z])/g,
    holds: (_, found) =>
      /[a-z].*[a-z].*[a-z]/.test(found) && /[A-Z].*[A-Z]/.test(found) && /\d.*\d/.test(found),
  },
  // Bitcoin Cash (CashAddr), Stellar (SEP-23), TON (TEP-2), names of Ethereum (ENS).
  {
    reason,
    pattern:
      /(?<![\w-])(?:bitcoincash:[02-9ac-hj-np-z]{42}|G[A-D][A-Z2-7]{54}|[EU]Q[\w-]{46}|[a-z\d-]{3,63}\.eth)(?![\w-])/g,
  },
  // Solana and other chains without a mark of their own: thirty-two bytes in base58, behind its name.
  {
    reason,
    pattern: /(?:地址|address|wallet)\s{0,3}[:：]?\s{0,3}(?<is>[1-9A-HJ-NP-Za-km-z]{32,44})(?![\dA-Za-z])/gi,
    holds: (_, found) => /[a-z]/.test(found) && /[A-Z]/.test(found) && /\d/.test(found),
  },
  // UPI addresses (NPCI): a name at a bank's handle, which has no dot.
  {
    reason,
    pattern:
      /(?<![\w.@-])[\w.-]{3,64}@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|apl|yapl|upi|paytm|pt(?:axis|hdfc|sbi|yes)|[a-z]{2,10}bank|sbi|icici|axis|kotak|barodampay|freecharge|jupiteraxis)(?![\w.@-])/gi,
  },
  // Handles of payment apps: $name of Cash App, @name behind their name on Venmo.
  { reason, pattern: /(?<![\w$])\$[A-Za-z][\w-]{2,19}(?![\w])/g },
  {
    reason,
    pattern:
      /(?:venmo|username|handle|微信号|支付宝账[号户])\s{0,3}[:：]?\s{0,3}(?<is>@?[A-Za-z][\w-]{4,29})(?![\w@.])/gi,
    holds: (_, found) => found.startsWith('@') || /[\d_]/.test(found),
  },
];
