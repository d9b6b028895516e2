import type { Reference } from '../../model/reading';
import { attributeOf, findAll } from '../../reading/element';
import type { Page } from '../../reading/page';

const LABELS: Record<string, Reference['type']> = {
  商户订单号: 'merchant_order',
  订单号: 'merchant_order',
  交易号: 'transaction',
  流水号: 'transaction',
  'Merchant Order No': 'merchant_order',
  'Order No': 'merchant_order',
  'Transaction No': 'transaction',
};

/**
 * `订单号:… | 交易号:…` or `流水号:…` in the cell; newer pages keep the whole trade number on a copy button. Alipay's own
 * number comes first; it is taken from the row's links when the row does not show it.
 */
export function referencesOf(
  page: Page,
  row: Element,
  cell: Element | null,
  links: readonly string[],
): Reference[] {
  const found: Reference[] = [];
  const add = (type: Reference['type'], value: string) => {
    if (!found.some((one) => one.type === type)) found.push({ type, value });
  };
  for (const button of findAll(cell ?? row, '[data-clipboard-text]')) {
    const value = attributeOf(button, 'data-clipboard-text') ?? '';
    const label = Object.keys(LABELS).find((word) => page.text(button).includes(word)) ?? '交易号';
    const type = LABELS[label];
    if (type && /^\w{8,}$/.test(value)) add(type, value);
  }
  const shown = page
    .text(cell)
    .matchAll(
      /(商户订单号|订单号|交易号|流水号|Merchant Order No|Order No|Transaction No)\.?\s*[:：]\s*([^\s|｜]+)/g,
    );
  for (const [, label = '', value = ''] of shown) {
    const type = LABELS[label];
    if (type && !/…|\.\.\./.test(value)) add(type, value);
  }
  const linked = agreedValue(links, /[?&](?:bizInNo|tradeNo)=(\w{8,})/);
  if (linked) add('transaction', linked);
  return found.sort((a, b) => Number(a.type !== 'transaction') - Number(b.type !== 'transaction'));
}

/** What the row's own links agree on; null when they name none or more than one. */
export function agreedValue(links: readonly string[], pattern: RegExp): string | null {
  const values = new Set(links.flatMap((link) => pattern.exec(link)?.[1] ?? []));
  const [value] = values;
  return values.size === 1 && value ? value : null;
}
