import type { Role } from './column-role';
import { nameWordsOf, parentElementOf } from './element';

/** What words in class names and test ids say about an element. They only weigh where the text agrees. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['balance', /^(?:balance|saldo|remaining)$/],
  ['fee', /^(?:fee|fees|commission)$/],
  ['otherMoney', /^(?:discount|coupon|cashback|points|reward|rewards|tax|limit|rate|fiat|secondary|converted|conversion|equivalent|original|old|refunded|subtotal|promo|tip|shipping)$/],
  ['counterparty', /^(?:counterparty|merchant|payee|payer|recipient|beneficiary|sender|receiver|seller|vendor)$/],
  ['status', /^(?:status|state)$/],
  ['amount', /^(?:amount|amt|money|sum|total|primary)$/],
  ['description', /^(?:title|desc|description|summary|subject|memo)$/],
]; // biome-ignore format: a list of words

/** The part that the names of `element`, or of what is around it up to `row`, give it; the closest name wins. */
export function roleOfNames(element: Element, row: Element): Role | null {
  for (let at: Element | null = element; at && at !== row; at = parentElementOf(at)) {
    const words = nameWordsOf(at);
    const role = WORDS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
    if (role) return role;
  }
  return null;
}
