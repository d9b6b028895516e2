import { isChineseName, mayBeChineseName } from './chinese-names';
import { GIVEN_NAMES } from './given-names';
import { isPerson } from './person-names';
import type { PrivateRule } from './private-rule';

const reason = 'name';
const HAN_NAME = '[\\u4e00-\\u9fff]{2,4}';
/** Words with capitals; all in capitals, too. */
const CAPITALS = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const SINGLE = /^\p{Lu}[\p{L}'’-]+$/u;

const isGreeted = (_: string, found: string) =>
  isPerson(found) || (SINGLE.test(found) && GIVEN_NAMES.has(found.toLowerCase()));

/** Names of persons in sentences, letters and lists: who sends, who gets, who is greeted, who signs. */
export const GREETED_NAME_RULES: readonly PrivateRule[] = [
  // Behind a name's label and a colon whatever is no shop's.
  {
    reason,
    pattern:
      /(?:收款人|付款人|户名|账户名|持卡人|开户人|收件人|收货人|汇款人|联系人|真实姓名|姓名|对方)(?:姓名|名称)?\s{0,2}[:：]\s{0,2}(?<is>[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8}){0,2})(?=\s|$|[,，;；(（])/g,
    holds: (_, found) => mayBeChineseName(found),
  },
  {
    reason,
    pattern: new RegExp(`(?:尊敬的|亲爱的)(?<is>${HAN_NAME}?)(?=[:：,，!！]|先生|女士|$)`, 'g'),
    holds: (_, found) => isChineseName(found),
  },
  {
    reason,
    pattern: new RegExp(`(?<![\\u4e00-\\u9fff])(?<is>${HAN_NAME}?)(?:已?向|已?给)(?:您|你)`, 'g'),
    holds: (_, found) => isChineseName(found),
  },
  {
    reason,
    pattern: new RegExp(`[已您你我]向(?<is>${HAN_NAME}?)(?:转账|付款|转款|支付|汇款)`, 'g'),
    holds: (_, found) => isChineseName(found),
  },
  // Before the telephone of the same person.
  {
    reason,
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff])(?<is>${HAN_NAME})(?=[\\s(（,，:：]{1,3}1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d))`,
      'g',
    ),
    holds: (_, found) => isChineseName(found),
  },
  {
    reason,
    pattern: new RegExp(
      `(?:[Ss]ent|[Pp]aid|[Tt]ransfer(?:red)?|[Pp]ayment|[Rr]efund(?:ed)?|SENT|PAID|TRANSFER|PAYMENT)(?: [\\p{Sc}A-Z]{0,4}[\\d.,]{1,15}(?: [A-Z]{3,4})?)? (?:to|from|TO|FROM) (?<is>${CAPITALS})(?!\\p{L})`,
      'gu',
    ),
    holds: (_, found) => isPerson(found),
  },
  {
    reason,
    pattern: new RegExp(
      `(?<![\\p{L}.] ?)(?<is>${CAPITALS}) (?:sent|paid|requested|transferred) (?:you|[\\p{Sc}\\d])`,
      'gu',
    ),
    holds: isGreeted,
  },
  {
    reason,
    pattern: new RegExp(
      `(?<!\\p{L})(?:Dear|Hi|Hello|Hey|Thanks|Thank you),? (?<is>${CAPITALS})(?=\\s*[,!:.\\n]|$)`,
      'gu',
    ),
    holds: isGreeted,
  },
  {
    reason,
    pattern: new RegExp(
      `(?:[Rr]egards|[Ss]incerely|[Tt]hank you|[Cc]heers|[Bb]est),?\\s*\\n\\s*(?<is>${CAPITALS})\\s*(?=\\n|$)`,
      'gu',
    ),
    holds: isGreeted,
  },
  {
    reason,
    pattern: new RegExp(
      `(?<!\\p{L})(?:Name|Customer|Client|Payee|Payer|Beneficiary|BENEFICIARY|PAYEE|PAYER|NAME)(?:\\s{0,2}[:：\\n\\t]\\s{0,3}| )(?<is>${CAPITALS})(?=\\s*(?:[\\n\\t,;(|·]|$))`,
      'gu',
    ),
    holds: (_, found) => isPerson(found),
  },
  {
    reason,
    pattern:
      /(?<![\p{L}\d])(?:MR|MRS|MS|MISS|DR|Mr|Mrs|Ms|Dr)\.? (?<is>(?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?!\p{L})/gu,
    holds: (_, found) => !/^(?:support|service|agent|customer)/i.test(found),
  },
  // Russia: a surname with initials, or behind the side of a transfer.
  { reason, pattern: /(?<!\p{L})[А-ЯЁ][а-яё]{1,20} [А-ЯЁ]\.(?: ?[А-ЯЁ]\.)?/gu },
  {
    reason,
    pattern:
      /(?:Получатель|Отправитель|Плательщик|ФИО|Держатель карты)\s{0,2}[:\n\t]\s{0,3}(?<is>[А-ЯЁ][а-яё]{1,20}(?: [А-ЯЁ][а-яё]{1,20}){1,2})/gu,
  },
  // Japan and Korea: with the title that customers get, or behind the side of a transfer.
  {
    reason,
    pattern:
      /(?<![\u3041-\u30ff\u4e00-\u9fff])(?!お?客|皆|各)(?<is>[\u4e00-\u9fff]{2,5}|[\u30a1-\u30fc]{2,10})様/g,
  },
  {
    reason,
    pattern:
      /(?:お名前|氏名|受取人|口座名義|ご依頼人|振込先名義)\s{0,2}[:：\n\t]?\s{0,2}(?<is>[\u4e00-\u9fff]{2,5}(?:[ \u3000][\u4e00-\u9fff]{1,3})?|[\u30a1-\u30fc\uff66-\uff9f \u3000]{3,16})/g,
  },
  {
    reason,
    pattern:
      /(?<![\uac00-\ud7a3])(?!고객|회원|사용자|손님)(?<is>[\uac00-\ud7a3]{2,4})님(?![\uac00-\ud7a3]*[가-힣]{4})/g,
  },
  {
    reason,
    pattern:
      /(?:이름|성명|예금주|받는 ?(?:사람|분)|보내는 ?(?:사람|분)|수취인)\s{0,2}[:：\n\t]\s{0,2}(?<is>[\uac00-\ud7a3]{2,4})(?![\uac00-\ud7a3])/g,
  },
];
