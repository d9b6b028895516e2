import { findAmount } from './amount';
import { isAmountText } from './content-role';
import { attributeOf, childElementsOf, localNameOf, nameWordsOf, parentElementOf } from './element';
import type { Page } from './page';
import { bodyOf } from './safe-node';

/** Places that hold money without telling of transactions: adverts, chats, messages, menus, comments. */
const ELSEWHERE =
  /^(?:ad|ads|advert|advertisement|promo|promos|promotion|promotions|offer|offers|coupon|coupons|voucher|vouchers|sponsored|recommend|recommended|recommendation|recommendations|deal|deals|chat|chatapp|bubble|conversation|comment|comments|review|reviews|faq|toast|snackbar|notification|notifications|alert|cart|nav|navbar|footer|breadcrumb|carousel|pagination|tooltip|dropdown)$/;

/** A figure among words or with a currency; a date in digits is none. */
const SENTENCE = /\d.*[^\d\s.,:/-]|[^\d\s.,:/-].*\d/;

/** The smallest elements that hold an amount of money, alone or in a sentence, outside `skip`, in document order. */
export function amountLeaves(page: Page, skip: ReadonlySet<Element>): Element[] {
  const leaves: Element[] = [];
  const visit = (element: Element) => {
    if (skip.has(element) || isElsewhere(element)) return;
    const text = page.text(element);
    if (!/\d/.test(text)) return;
    if (isAmountText(page, text)) return void leaves.push(innermost(page, element, text));
    const before = leaves.length;
    for (const child of childElementsOf(element)) visit(child);
    if (
      leaves.length === before &&
      text.length <= 300 &&
      page.lines(element).some((line) => SENTENCE.test(line) && findAmount(line))
    )
      leaves.push(element);
  };
  const body = bodyOf(page.document);
  if (body) visit(body);
  return leaves;
}

/** The innermost element with the same text: where another row has two figures in the box, this one may have one. */
function innermost(page: Page, element: Element, text: string): Element {
  const same = childElementsOf(element).find((child) => page.text(child) === text);
  return same ? innermost(page, same, text) : element;
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
