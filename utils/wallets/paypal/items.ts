import { absolute } from '../../model/decimal';
import { readAmount } from '../../reading/amount';
import { readMoment } from '../../reading/date';
import { attributeOf, findAll } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { leafTexts } from '../../reading/leaf-texts';
import type { Page } from '../../reading/page';
import { isStatusWord } from '../../reading/status';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

/** Rows of the list since 2021: all other class names are generated, this one carries PayPal's id. */
export const ITEMS = '[class*="js_transactionItem-"]:not(li.transactionRow)';

/** What is said of an invoice or a request that was made out: no money moved. */
export const REQUESTED = /^(?:created|suspended|draft|erstellt|créée?|creado|criado|создано?|已创建)$/i;

/** A list of boxes: what a text is shows in the text alone. */
export function readItems(page: Page): PageTransaction[] {
  const seen = new Set<string>();
  return findAll(page.document, ITEMS).flatMap((row) => {
    const id = /js_transactionItem-(\w{10,})/.exec(attributeOf(row, 'class') ?? '')?.[1];
    if (!page.isVisible(row) || (id && seen.has(id))) return [];
    if (id) seen.add(id);
    return readItem(page, row, id);
  });
}

function readItem(page: Page, row: Element, id: string | undefined): PageTransaction[] {
  // Date and kind may share a line: `Oct 12, 2026 · Payment`.
  const texts = leafTexts(page, row).flatMap((text) => text.split(/\s+[·•|]\s+/));
  if (texts.some((text) => REQUESTED.test(text))) return [];
  const amounts = texts.flatMap((text) => (isMoney(text) ? (readAmount(text) ?? []) : []));
  const figures = new Set(amounts.map(({ money }) => money.value && absolute(money.value)));
  // Of a conversion the list may show both sides: which of them moved is open.
  if (figures.size > 1) throw new LayoutChanged('a row has two amounts');
  const hint = { language: page.language };
  const isName = (text: string) => /\p{L}/u.test(text) && !/^\p{Lu}{1,2}$/u.test(text);
  const date = texts.find((text) => readMoment(text, hint));
  const status = texts.find(isStatusWord) ?? null;
  const rest = texts.filter((text) => isName(text) && text !== date && text !== status && !readAmount(text));
  const [name = '', ...others] = rest;
  const type = others.find((text) => readKind(text) !== 'unknown') ?? null;
  return [
    rowOf(page, row, {
      occurredAt: momentOf(page, date ?? ''),
      amount: amounts[0] ?? null,
      // Where the row names nobody, its kind stands first.
      counterparty:
        readKind(name) === 'exchange' || (type === null && readKind(name) !== 'unknown') ? null : name,
      description: type,
      status,
      kind: readKind(type ?? name),
      references: id ? [{ type: 'transaction', value: id }] : [],
    }),
  ];
}

/** A piece of a figure (`.00` in an element of its own) is none. */
function isMoney(text: string): boolean {
  return /\p{Sc}|\b[A-Z]{3}\b/u.test(text);
}
