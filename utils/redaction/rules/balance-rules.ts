import type { PrivateRule } from './private-rule';

/** What is left, before or after a figure; the figure with its currency is meant. */
const WORDS =
  '(?:(?:可用|账户|帐户|賬戶|当前|钱包|零钱|卡内|剩余|总)?(?:余额|餘額)|(?:可用|剩余)?额度|总资产|總資產|零钱通|余额宝|(?:[Aa]vailable |[Cc]urrent |[Aa]ccount |[Ww]allet |[Cc]losing |[Oo]pening |[Nn]ew |[Rr]unning |[Tt]otal )?(?:[Bb]alance|BALANCE)(?: after)?|[Aa]vailable(?: to spend| funds)?|[Ss]aldo(?: disponible| disponível| actual)?|[Ss]olde|Kontostand|Guthaben|[Оо]статок|[Бб]аланс|残高|잔액)';
const FIGURE =
  "[-−]?(?:人民币|[¥￥$€£₹₽]|[A-Z]{2,3}\\$?|R\\$)? ?(?:\\d{1,3}(?:[,.' \\u00a0\\u202f]\\d{2,3})+(?:[.,]\\d{1,8})?|\\d+(?:[.,]\\d{1,8})?)(?![.,]?\\d)(?: ?(?:元|USDT|[A-Z]{3}|[¥￥$€£₹₽])(?![A-Za-z]))?";

export const BALANCE_RULES: readonly PrivateRule[] = [
  {
    reason: 'balance',
    pattern: new RegExp(
      `(?<![A-Za-z])${WORDS}\\s{0,3}(?:\\((?:[A-Z]{3}|元)\\)|（(?:[A-Z]{3}|元)）)?\\s{0,3}(?:is|was|为|:|：|of)?\\s{0,3}(?<is>${FIGURE})`,
      'gu',
    ),
    holds: (_, found) => /\d[.,]\d|[¥￥$€£₹₽元]|[A-Z]{3}/.test(found) && !/^\d{4}[.-]\d\d?[.-]/.test(found),
  },
];
