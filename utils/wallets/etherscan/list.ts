import type { Direction, Kind } from '../../model/reading';
import { type ReadAmount, readAmount } from '../../reading/amount';
import {
  attributeOf,
  childElementsOf,
  closestOf,
  findAll,
  findFirst,
  localNameOf,
} from '../../reading/element';
import type { Page } from '../../reading/page';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { rowOf } from '../row-of';
import { addressIn, isSame, ownAddress } from './address';
import { momentOfAge } from './age';

/** A row of any list of transfers links to its transaction. */
export const LISTS = 'tbody tr td a[href*="/tx/0x"]';
/** A mark before the hash; its tooltip says what went wrong. */
const FAILED = '[title^="Error in" i], [data-bs-title^="Error in" i], .text-danger .fa-exclamation-circle';
const HASH = /\/tx\/(0x[0-9a-f]{64})/i;

/** Lists of transactions, internal ones and token transfers, of an address or of a whole chain; newest first. */
export function readTransfers(page: Page): PageTransaction[] {
  const rows = new Set<Element>();
  for (const link of findAll(page.document, LISTS)) {
    const row = closestOf(link, (at) => localNameOf(at) === 'tr');
    // Transfers without value that imitate a known address are hidden on request: what is hidden is not read.
    if (row && page.isVisible(row)) rows.add(row);
  }
  return [...rows].flatMap((row) => readRow(page, row));
}

/** Whether the reader has switched the values to dollars: then the page does not show what moved. */
export function inDollars(page: Page): boolean {
  return findAll(page.document, LISTS).some((link) => {
    const row = closestOf(link, (at) => localNameOf(at) === 'tr');
    const cells = row && page.isVisible(row) ? childElementsOf(row) : [];
    const shown = cells.filter((cell) => page.text(cell) !== '');
    return (
      shown.some((cell) => /^\$[\d.,]+$/.test(page.text(cell))) && readRow(page, row as Element).length === 0
    );
  });
}

function readRow(page: Page, row: Element): PageTransaction[] {
  const cells = childElementsOf(row);
  const hash = findAll(row, 'a[href*="/tx/"]').map(
    (link) => HASH.exec(attributeOf(link, 'href') ?? '')?.[1],
  )[0];
  const sides = cells.filter(
    (cell) => addressIn(cell) !== null && !HASH.test(hrefsOf(cell)) && !isToken(cell),
  );
  const [from, to] = sides;
  // Without two sides it is a block, a deposit or an NFT: another kind of list.
  if (!hash || !from || !to) return [];
  const token = cells.find(isToken) ?? null;
  const amount = amountOf(page, cells, cells.indexOf(to), token);
  if (amount === 'none') return [];
  const own = ownAddress(page);
  const ways = [wayOf(page, cells, cells.indexOf(from), cells.indexOf(to)), wayBy(own, from, to)];
  // Where badge and addresses contradict each other, neither side is the other one.
  const known = new Set(ways.filter((way) => way !== 'unknown'));
  const [direction = 'unknown'] = known.size === 1 ? known : [];
  const other = direction === 'in' ? from : direction === 'out' ? to : null;
  const method = methodOf(page, cells, row);
  const error = findFirst(row, FAILED);
  const fee = findFirst(row, 'td.showTxnFee');
  const coin = amount.money.currency;
  return [
    rowOf(page, row, {
      occurredAt: momentOfAge(page, row),
      amount,
      ways,
      counterparty: null,
      description: method,
      status: error
        ? {
            raw: attributeOf(error, 'title') || attributeOf(error, 'data-bs-title') || 'Error',
            value: 'failed',
          }
        : null,
      kind: kindOf(method, token !== null),
      references: [{ type: 'tx_hash', value: hash }],
      // Who receives pays no fee. The column prints no coin: it is the chain's, which the row's own value names.
      fee:
        direction === 'out' && fee && !token
          ? readAmount(page.text(fee), coin ? { currency: coin } : {})
          : null,
    }),
  ].map((one) => (other ? { ...one, counterparty: partyOf(page, other) } : one));
}

function hrefsOf(cell: Element): string {
  return findAll(cell, 'a[href]')
    .map((link) => attributeOf(link, 'href') ?? '')
    .join(' ');
}

function isToken(cell: Element): boolean {
  return /\/token\/0x/i.test(hrefsOf(cell));
}

/** What the page shows for the other side, and its whole address. */
function partyOf(page: Page, cell: Element): PageTransaction['counterparty'] {
  const value = addressIn(cell);
  return value ? { raw: page.text(cell), value } : null;
}

/** The badge between the two sides; an arrow says nothing. */
function wayOf(page: Page, cells: readonly Element[], from: number, to: number): Direction {
  const badge = cells.slice(from + 1, to).map((cell) => page.text(cell).toUpperCase())[0];
  return badge === 'IN' ? 'in' : badge === 'OUT' ? 'out' : 'unknown';
}

function wayBy(own: string | null, from: Element, to: Element): Direction {
  const sends = isSame(own, addressIn(from));
  const receives = isSame(own, addressIn(to));
  return sends === receives ? 'unknown' : sends ? 'out' : 'in';
}

/** The value in the chain's coin, or a figure whose token stands in a column of its own; never its worth in dollars. */
function amountOf(
  page: Page,
  cells: readonly Element[],
  to: number,
  token: Element | null,
): ReadAmount | 'none' {
  const marked = cells.flatMap((cell) => findAll(cell, '.td_showAmount'))[0] ?? null;
  const next = cells.slice(to + 1).find((cell) => cell !== token && /\d/.test(page.text(cell))) ?? null;
  const cell = marked && page.text(marked) !== '' ? marked : next;
  const text = (page.lines(cell)[0] ?? '').replace(/\s*\(\$[^)]*\)$/, '');
  if (!/\d/.test(text) || /^#|^\$/.test(text)) return 'none';
  const unit = token ? tickerOf(page, token) : assetAfter(page, cells.slice(to + 1));
  const read = readAmount(unit ? `${text} ${unit}` : text, { decimal: '.', currency: 'XXX' });
  if (!read?.money.value) throw new LayoutChanged('an amount cannot be read');
  // Only a token whose name the page tells whole has a ticker; `XXX` said no more than that this is money.
  const currency = read.money.currency === 'XXX' ? null : read.money.currency;
  if (!token && currency === null) return 'none';
  return {
    ...read,
    money: { ...read.money, raw: text, currency, currencyFrom: currency ? 'page' : null },
  };
}

/** The advanced filter names the chain's own coin in a column of its own, as it names tokens: `Ether (ETH)`. */
function assetAfter(page: Page, cells: Element[]): string | null {
  return cells.map((cell) => tickerOf(page, cell)).find((ticker) => ticker !== null) ?? null;
}

/** `Tether USD (USDT)`; a name that is cut or written in letters that imitate others tells no ticker. */
function tickerOf(page: Page, token: Element): string | null {
  const texts = [
    page.text(token),
    ...findAll(token, '[title], [data-bs-title]').map(
      (one) => attributeOf(one, 'data-bs-title') ?? attributeOf(one, 'title') ?? '',
    ),
  ];
  const found = texts
    .map((text) => /\(([A-Za-z][A-Za-z0-9.]{1,11})\)\s*$/.exec(text.trim())?.[1])
    .filter((one) => one !== undefined);
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}

function methodOf(page: Page, cells: readonly Element[], row: Element): string | null {
  const badge = findFirst(row, '[data-title], .badge[title]');
  const shown =
    badge && (attributeOf(badge, 'data-title') || attributeOf(badge, 'title') || page.text(badge));
  return shown && cells.some((cell) => cell.contains(badge)) ? shown : null;
}

/** A method is what a contract calls its function: only the plainest of them say what happened. */
function kindOf(method: string | null, isTransferOfToken: boolean): Kind {
  if (method === 'Transfer') return 'transfer';
  if (method === 'Approve') return 'other';
  return isTransferOfToken && method === null ? 'transfer' : 'unknown';
}
