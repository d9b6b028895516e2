import type { Direction } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { readMoment } from '../../reading/date';
import {
  attributeOf,
  childElementsOf,
  closestOf,
  findAll,
  findFirst,
  localNameOf,
} from '../../reading/element';
import { leafTexts } from '../../reading/leaf-texts';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import type { PageTransaction } from '../define-wallet';
import { rowOf } from '../row-of';

export const LISTS = 'table tbody tr a[href*="/tx/0x"]';
const HASH = /\/tx\/(0x[0-9a-f]{64})/i;
const ADDRESS = /\/address\/(0x[0-9a-f]{40})/i;

/** Lists of an address. Class names are generated: headings name the columns and the coin (`Value ETH`). */
export function readTransfers(page: Page): PageTransaction[] {
  return findAll(page.document, 'table').flatMap((table) => {
    const heads = findAll(table, 'thead th').map((head) => page.text(head));
    const value = heads.findIndex((head) => /^Value\b/.test(head));
    const coin = /^Value ([A-Za-z][A-Za-z0-9.]{1,9})$/.exec(heads[value] ?? '')?.[1];
    const token = heads.findIndex((head) => /^Token$/.test(head));
    return findAll(table, 'tbody tr').flatMap((row) => {
      const unit = coin ?? tokenIn(page, row, token);
      return unit && value >= 0 ? readRow(page, row, heads, value, unit) : [];
    });
  });
}

/** `Tether (USDT)` beside its standard. The figures of other standards may be numbers of an NFT. */
function tokenIn(page: Page, row: Element, at: number): string | null {
  const cell = childElementsOf(row)[at];
  const shown = page.text(cell ?? null);
  if (!/\b[A-Z]{3}-20\b/.test(shown) || findFirst(row, 'a[href*="/instance/"]')) return null;
  return /\(([A-Za-z][A-Za-z0-9.]{1,9})\)/.exec(shown)?.[1] ?? null;
}

function readRow(page: Page, row: Element, heads: string[], value: number, coin: string): PageTransaction[] {
  const cells = childElementsOf(row).flatMap((cell) =>
    Array.from({ length: Math.min(Number(attributeOf(cell, 'colspan')) || 1, heads.length) }, () => cell),
  );
  const hash = linked(row, HASH)[0];
  const figure = cells[value];
  if (!hash || !figure || cells.length !== heads.length || !page.isVisible(row)) return [];
  const own = ADDRESS.exec(page.url.pathname)?.[1]?.toLowerCase();
  const others = linked(row, ADDRESS).filter((address) => address.toLowerCase() !== own);
  const texts = leafTexts(page, row);
  const badge = texts.filter((text) => /^(?:in|out|self)$/i.test(text)).map((text) => text.toLowerCase());
  const ways: Direction[] = badge.flatMap((word) => (word === 'in' || word === 'out' ? [word] : []));
  const [other] = new Set(others).size === 1 && ways.length === 1 ? others : [];
  const fee = cells[heads.findIndex((head) => /^Fee\b/.test(head))];
  const named = { decimal: '.', currency: coin } as const;
  const amount = readAmount(page.lines(figure)[0] ?? '', named);
  const charged = fee && ways[0] === 'out' ? readAmount(page.lines(fee)[0] ?? '', named) : null;
  return [
    rowOf(page, row, {
      // The heading names the coin: that is the page, not what we know of the chain.
      occurredAt: ageOf(row, texts),
      amount: amount && { ...amount, money: { ...amount.money, currency: coin, currencyFrom: 'page' } },
      ways,
      counterparty: other ?? null,
      status: texts.find((text) => /^(?:Success|Failed|Pending|Dropped)$/.test(text)) ?? null,
      references: [{ type: 'tx_hash', value: hash }],
      fee: charged && { ...charged, money: { ...charged.money, currency: coin, currencyFrom: 'page' } },
    }),
  ];
}

function linked(row: Element, pattern: RegExp): string[] {
  return findAll(row, 'a[href]').flatMap((link) => pattern.exec(attributeOf(link, 'href') ?? '')?.[1] ?? []);
}

/** `3w ago`, with the exact time in a tooltip if the page was saved with one. */
function ageOf(row: Element, texts: string[]) {
  const shown = texts.find((text) => /\bago$/.test(text) || readMoment(text)) ?? '';
  const titles = findAll(row, '[title], [datetime]').map(
    (one) => attributeOf(one, 'datetime') ?? attributeOf(one, 'title'),
  );
  const exact = [shown, ...titles].map((text) => readMoment(text ?? '')).find((moment) => moment?.value);
  return exact ? { ...exact, raw: shown } : { ...noMoment(), raw: shown };
}

/** The element with this whole text and nothing above it that has the same. */
export function labelled(page: Page, label: RegExp): Element | null {
  const found = findFirst(page.document, 'main, #__next, body');
  const leaf =
    found &&
    findAll(found, '*').find((one) => childElementsOf(one).length === 0 && label.test(page.text(one)));
  return leaf
    ? closestOf(
        leaf,
        (at) =>
          at.nextElementSibling !== null &&
          localNameOf(at) !== 'td' &&
          page.text(at.nextElementSibling) !== '',
      )
    : null;
}
