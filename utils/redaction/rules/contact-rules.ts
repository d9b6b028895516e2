import type { PrivateRule } from './private-rule';

const reason = 'phone';

/** Telephone numbers beside those that `findPersonal` knows. Numbers of a company's service are everybody's and stay. */
export const PHONE_RULES: readonly PrivateRule[] = [
  // Landlines of mainland China: an area code and seven or eight digits.
  { reason, pattern: /(?<![\d.-])0[1-9]\d{1,2}-[2-9]\d{6,7}(?![\d.-])/g },
  // North America (NANP): area code and exchange begin with 2 to 9.
  {
    reason,
    pattern: /(?<![\d.,-][ ]?)(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}(?![\d.,-]?\d)/g,
  },
  { reason, pattern: /(?<![\d.,-][ ]?)[2-9]\d{2} [2-9]\d{2} \d{4}(?![\d.,-]?\d)/g },
  // A country's code behind two noughts (ITU-T E.123).
  { reason, pattern: /(?<![\d.,-])00[1-9]\d{9,13}(?!\d)/g },
  // Trunk prefix 0 and groups: much of Europe, Asia, Africa, Australia; France in pairs.
  {
    reason,
    pattern: /(?<![\d.,:/-])\(?0\d{1,4}\)?[ /-]\d{3,4}(?:[ -]?\d{3,4}){0,2}(?![\d:]|[.,/-]\d)/g,
    holds: (digits) => digits.length >= 9 && digits.length <= 12,
  },
  { reason, pattern: /(?<![\d.,:/-])0[1-9](?:[ .]\d{2}){4}(?![\d:]|[ .,/-]\d)/g },
  // Mobile numbers of Britain and India in one, of India in two groups, of Brazil and Russia with their area in brackets.
  { reason, pattern: /(?<![\d.,:/-])0(?:7\d|[6-9]\d)\d{8}(?![\d.,:/-]?\d)/g },
  { reason, pattern: /(?<![\d.,:/-][ ]?)[6-9]\d{4} \d{5}(?![\d:]|[ .,/-]\d)/g },
  { reason, pattern: /(?<!\d)\(\d{2,3}\) ?\d{3,5}-\d{2}(?:\d{2}|-\d{2})(?!\d)/g },
  // Whatever a page calls a telephone's number.
  {
    reason,
    pattern:
      /(?:(?<!客服|热线|服务)电话|(?:手机|移动电话|联系方式|預留手機|预留手机)(?:号码|号|號碼|號)?|(?<![\w])(?:tel|telephone|phone|mobile|cell|whatsapp|telefon|teléfono|telefone|celular|handy)(?: ?(?:no|number|nr))?\.?)\s{0,2}[:：]?\s{0,2}(?<is>\+?\(?\d(?:[ ().-]{0,2}\d){6,14})(?![\d*•]|[.,]\d)/gi,
    holds: (digits) => !/^(?:400|800)\d{7}$|^95\d{3,4}$/.test(digits),
  },
  // Names in messengers, which are found by them.
  {
    reason: 'account_number',
    pattern: /(?:\bQQ(?:号|號)?|\bICQ)\s{0,2}[:：]?\s{0,2}(?<is>[1-9]\d{4,11})(?![\d.,])/gi,
  },
  {
    reason: 'account_number',
    pattern:
      /(?:微信(?:号|號|ID)|\bWeChat ID|\bTelegram|\bSkype(?: name)?|\bLINE ID)\s{0,2}[:：]\s{0,2}(?<is>@?[A-Za-z][\w.:-]{4,39})/gi,
  },
  // Written so that no program finds it.
  {
    reason: 'email',
    pattern: /[\w.+-]{1,64} ?[[(] ?at ?[\])] ?[\w-]{1,63}(?:(?: ?[[(] ?dot ?[\])] ?|\.)[\w-]{1,63}){1,4}/gi,
  },
];

/** Addresses that a company gives to everybody. */
export const COMMON_MAILBOX =
  /^(?:support|service|services|customer[\w.-]*|help|helpdesk|info|contact|complaints?|care|no-?reply|do-?not-?reply|notifications?|alerts?|security|billing|hello|office|feedback|kefu|cs|mail|mailer|news(?:letter)?)@/i;
