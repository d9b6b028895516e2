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
  // Whatever a page calls a telephone's number.
  {
    reason,
    pattern:
      /(?:(?<!客服|热线|服务)电话|(?:手机|移动电话|联系方式|預留手機|预留手机)(?:号码|号|號碼|號)?|(?<![\w])(?:tel|telephone|phone|mobile|cell|whatsapp|telefon|teléfono|telefone|celular|handy)(?: ?(?:no|number|nr))?\.?)\s{0,2}[:：]?\s{0,2}(?<is>\+?\(?\d(?:[ ().-]{0,2}\d){6,14})(?![\d*•]|[.,]\d)/gi,
    holds: (digits) => !/^(?:400|800)\d{7}$|^95\d{3,4}$/.test(digits),
  },
];

/** Addresses that a company gives to everybody. */
export const COMMON_MAILBOX =
  /^(?:support|service|services|customer[\w.-]*|help|helpdesk|info|contact|complaints?|care|no-?reply|do-?not-?reply|notifications?|alerts?|security|billing|hello|office|feedback|kefu|cs|mail|mailer|news(?:letter)?)@/i;
