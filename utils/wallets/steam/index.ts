import type { Direction } from '../../model/reading';
import { readAmount } from '../../reading/amount';
import { attributeOf, childElementsOf, classesOf, findAll, findFirst } from '../../reading/element';
import { habitsOf } from '../../reading/habits';
import { readKind } from '../../reading/kind';
import type { Page } from '../../reading/page';
import type { Habits } from '../../reading/row';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';
import { momentOf, rowOf } from '../row-of';

const TABLE = '.wallet_history_table';

export default defineWallet({
  id: 'steam',
  name: { en: 'Steam', zh: 'Steam' },
  provider: 'Valve Corporation',
  matches: ['steampowered.com'],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'history',
      at: /^\/account\/history/,
      detect: (page) => findFirst(page.document, TABLE) !== null,
      read: readHistory,
    },
  ],
});

/** The account's purchase history; the same class names in every language. */
function readHistory(page: Page): PageTransaction[] {
  const rows = findAll(page.document, `${TABLE} tr.wallet_table_row`).filter((row) => page.isVisible(row));
  if (rows.length === 0 && findFirst(page.document, `${TABLE} td.wht_total`))
    throw new LayoutChanged('rows are marked otherwise');
  const habits = habitsOf(
    findAll(page.document, `${TABLE} td.wht_total, ${TABLE} td.wht_wallet_balance`).map((cell) =>
      page.text(cell),
    ),
    page.language,
  );
  return rows.flatMap((row) => readRow(page, row, habits));
}

function readRow(page: Page, row: Element, habits: Habits): PageTransaction[] {
  const cell = (name: string) => findFirst(row, `.${name}`);
  const total = cell('wht_total');
  // What was only added to the library has no price.
  if (!total || !/\d/.test(page.text(total))) return [];
  const money = (element: Element | null) =>
    readAmount(page.lines(element)[0] ?? '', { decimal: habits.decimal, currency: 'XXX' });
  const change = money(cell('wht_wallet_change'));
  const type = page.text(
    (cell('wht_type') && findFirst(cell('wht_type') as Element, 'div')) ?? cell('wht_type'),
  );
  const kind = readKind(type);
  const wentIn = change?.direction === 'in';
  // The wallet's own column knows; a purchase that raises the balance bought balance.
  const way: Direction =
    change && change.direction !== 'unknown'
      ? change.direction
      : kind === 'refund'
        ? 'in'
        : kind === 'payment'
          ? 'out'
          : 'unknown';
  const isRefunded = [total, cell('wht_type')].some((one) => one && classesOf(one).includes('wht_refunded'));
  const id = idOf(row);
  return [
    rowOf(page, row, {
      occurredAt: momentOf(page, page.text(cell('wht_date'))),
      amount: unnamed(money(total)),
      ways: [way],
      description: itemsOf(page, cell('wht_items')),
      status: isRefunded ? { raw: '', value: 'refunded' } : null,
      kind: kind === 'payment' && wentIn ? 'topup' : kind,
      references: id ? [{ type: 'transaction', value: id }] : [],
      balanceAfter: unnamed(money(cell('wht_wallet_balance'))),
    }),
  ];
}

/** `XXX` only says that a cell of this column is money; the page names the currency or leaves it open. */
function unnamed(read: ReturnType<typeof readAmount>) {
  if (read?.money.currency !== 'XXX') return read;
  return { ...read, money: { ...read.money, currency: null, currencyFrom: null } };
}

/** The names of what was bought, without the mark of a refund below them. */
function itemsOf(page: Page, cell: Element | null): string {
  if (!cell) return '';
  const items = childElementsOf(cell).filter((item) => !classesOf(item).includes('wth_item_refunded'));
  return (
    items
      .map((item) => page.text(item))
      .filter(Boolean)
      .join(', ') || page.text(cell)
  );
}

/** A purchase and its refund share one number. */
function idOf(row: Element): string | null {
  const link = attributeOf(row, 'onclick') ?? attributeOf(findFirst(row, 'a[href]') ?? row, 'href') ?? '';
  return /[?&]transid=(\d+)/.exec(link)?.[1] ?? null;
}
