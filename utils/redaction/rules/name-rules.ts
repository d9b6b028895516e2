import { isChineseName } from './chinese-names';
import { GIVEN_NAMES } from './given-names';
import { isPerson, mayBePerson } from './person-names';
import type { PrivateRule } from './private-rule';

const reason = 'name';
const LINE = "[\\p{L}][\\p{L}.'’ -]{1,48}[\\p{L}.]";
const END = '(?=\\s*(?:\\n|$|[,;(|·]))';

/** Names of persons in running text: behind what a page calls the side of a transfer, and with a title. */
export const NAME_RULES: readonly PrivateRule[] = [
  {
    reason,
    pattern:
      /(?:收款人|付款人|收款方|付款方|对方户名|户名|账户名|持卡人|开户人|收件人|收货人|汇款人|联系人|真实姓名|姓名|转账给|转账-给|转给|付款给|发给|来自|收到)(?:姓名|名称)?\s{0,2}[:：]?\s{0,2}(?<is>[\u4e00-\u9fff·]{2,4}?)(?=的|转账|[^\u4e00-\u9fff·]|$)/g,
    holds: (_, found) => isChineseName(found),
  },
  // 王女士: the title goes with it, for a surname alone stands in many words.
  {
    reason,
    pattern: /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐|经理)/g,
    holds: (_, found) => isChineseName(`${found.slice(0, -2)}某`),
  },
  {
    reason,
    pattern: new RegExp(
      `(?<!\\p{L})(?:Account (?:holder|owner|name)|Cardholder|Card holder|Full name|Legal name|Beneficiary|Recipient|Remitter|Kontoinhaber|Titular|Titulaire|Bénéficiaire|Empfänger|Beneficiario)(?: name)?\\s{0,2}[:：\\n]\\s{0,3}(?<is>${LINE})${END}`,
      'giu',
    ),
    holds: (_, found) => mayBePerson(found),
  },
  {
    reason,
    pattern: new RegExp(
      `(?<!\\p{L})(?:To|From|Payee|Payer|Sender|Sent to|Sent by|Paid by|Received from|Transfer (?:to|from)|Money (?:to|from)|Para|De|An|Von|Agent)(?: name)?\\s{0,2}[:：\\n]\\s{0,3}(?<is>${LINE})${END}`,
      'gu',
    ),
    holds: (_, found) => isPerson(found),
  },
  {
    reason,
    pattern:
      /(?<![\p{L}\d])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Señora?|Sra?|Mme)\.?|M\.) (?<is>\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){0,2})(?!\p{L})/gu,
    holds: (_, found) => !/^(?:Support|Service|Agent|Customer)/.test(found),
  },
  {
    reason,
    pattern:
      /(?:[Mm]y name is|[Cc]hatting with|[Tt]his is|[Yy]our agent is|I am|I'm|I’m) (?<is>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!\p{L})/gu,
    holds: (_, found) => GIVEN_NAMES.has((found.split(' ')[0] ?? '').toLowerCase()),
  },
];
