import { findAmount, readAmount } from './amount';
import { attributeOf, childElementsOf, localNameOf, nameWordsOf, parentElementOf } from './element';
import type { Page } from './page';

/** Places that hold money without telling of transactions: adverts, chats, messages, menus, comments. */
const ELSEWHERE =
  /^(?:ad|ads|advert|advertisement|promo|promos|promotion|promotions|offer|offers|coupon|coupons|voucher|vouchers|sponsored|recommend|recommended|recommendation|recommendations|deal|deals|chat|chatapp|bubble|conversation|comment|comments|review|reviews|faq|toast|snackbar|notification|notifications|alert|cart|nav|navbar|footer|breadcrumb|carousel|pagination|tooltip|dropdown)$/;

/** The smallest elements that hold an amount of money, alone or in a sentence, outside `skip`, in document order. */
export function amountLeaves(page: Page, skip: ReadonlySet<Element>): Element[] {
  const leaves: Element[] = [];
  const known = new Map<string, boolean>();
  const holds = (text: string, whole: boolean) => {
    const key = `${whole ? '=' : '~'}${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const answer = (whole ? readAmount(text) : findAmount(text)) !== null;
    known.set(key, answer);
    return answer;
  };
  const visit = (element: Element) => {
    if (skip.has(element) || isElsewhere(element)) return;
    const text = page.text(element);
    if (!/\d/.test(text)) return;
    if (text.length <= 64 && holds(text, true)) return void leaves.push(element);
    const before = leaves.length;
    for (const child of childElementsOf(element)) visit(child);
    if (
      leaves.length === before &&
      text.length <= 300 &&
      page.lines(element).some((line) => holds(line, false))
    )
      leaves.push(element);
  };
  if (page.document.body) visit(page.document.body);
  return leaves;
}

function isElsewhere(element: Element): boolean {
  if (/^(?:nav|footer|button|dialog)$/.test(localNameOf(element))) return !isRowButton(element);
  if (
    /^(?:navigation|contentinfo|dialog|alertdialog|alert|log|status|search)$/.test(
      attributeOf(element, 'role') ?? '',
    )
  )
    return true;
  return attributeOf(element, 'class') !== null && nameWordsOf(element).some((word) => ELSEWHERE.test(word));
}

/** A whole row may be one button. */
function isRowButton(element: Element): boolean {
  return (
    localNameOf(element) === 'button' &&
    childElementsOf(element).length > 1 &&
    parentElementOf(element) !== null
  );
}
