import { readAmount } from '../../reading/amount';
import { joinMoment, readMoment } from '../../reading/date';
import { attributeOf, childElementsOf, classesOf, findAll, findFirst } from '../../reading/element';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { readStatus } from '../../reading/status';
import { LayoutChanged, type PageTransaction } from '../define-wallet';
import { kindOf } from './kind';
import { referencesOf } from './references';

/** Layouts of 2017 to 2026: one table; newer ones move the counterparty and put the trade number on a button. */
export const TABLE = '#tradeRecordsIndex, table.ui-record-table';
const ROWS = 'tr.J-item, tr[id^="J-item"]';

/** Alipay's consumer account deals in yuan only and prints no currency. */
const MONEY = { currency: 'CNY' };
const DATE = { language: 'zh-CN' };

/** The cells of a row by their first class name: `time`, `name`, `tradeNo`, `other`, `amount`, `status`. */
type Cells = Map<string, Element>;

/** The rows of the record list. Throws `LayoutChanged` when one of them cannot be read for certain. */
export function readRecord(page: Page): PageTransaction[] {
  const table = findFirst(page.document, TABLE);
  if (!table) throw new LayoutChanged('no table');
  const rows = findAll(table, ROWS).filter((row) => page.isVisible(row));
  if (rows.length === 0 && findFirst(table, 'td.amount'))
    throw new LayoutChanged('rows are marked otherwise');
  return rows.map((row) => readRow(page, row));
}

function readRow(page: Page, row: Element): PageTransaction {
  const cells: Cells = new Map(childElementsOf(row).map((cell) => [classesOf(cell)[0] ?? '', cell]));
  const amount = readAmount(
    textIn(page, cells, 'amount', '.amount-pay') || page.text(cells.get('amount') ?? null),
    MONEY,
  );
  if (!amount?.money.value) throw new LayoutChanged('an amount cannot be read');
  const title = textIn(page, cells, 'name', '.consume-title') || textIn(page, cells, 'name', 'a') || null;
  const name = counterpartyOf(page, cells);
  const status = page.lines(cells.get('status') ?? null)[0] ?? '';
  const links = linksOf(row);
  return {
    occurredAt: momentOf(page, cells),
    amount: amount.money,
    direction: amount.direction,
    counterparty: name ? { raw: name, value: name } : null,
    description: title,
    status: { raw: status, value: readStatus(status) },
    kind: kindOf(links, title ?? ''),
    references: referencesOf(page, row, cells.get('tradeNo') ?? cells.get('name') ?? null, links),
    fee: null,
    balanceAfter: null,
    ...page.row(row),
  };
}

/** The text of the first part of a cell that shows any. */
function textIn(page: Page, cells: Cells, name: string, part: string): string {
  const cell = cells.get(name);
  const first = cell ? findFirst(cell, part) : null;
  if (!cell || !first || page.text(first) !== '') return page.text(first);
  return page.text(findAll(cell, part).find((one) => page.text(one) !== '') ?? null);
}

function momentOf(page: Page, cells: Cells) {
  const raw = page.text(cells.get('time') ?? null);
  const date = textIn(page, cells, 'time', '.time-d');
  const time = textIn(page, cells, 'time', '.time-h');
  const moment = date && time ? joinMoment(date, time, DATE) : readMoment(date || raw, DATE);
  return moment ?? { ...noMoment(), raw };
}

/** Before a `|` stands the name; a lone dash stands for none. */
function counterpartyOf(page: Page, cells: Cells): string | null {
  const shown =
    textIn(page, cells, 'other', '.name') ||
    (page.lines(cells.get('other') ?? null)[0] ?? '') ||
    textIn(page, cells, 'name', 'p.name, span.name');
  const name = shown.split('|')[0]?.trim() ?? '';
  return /^[-—]*$/.test(name) ? null : name;
}

function linksOf(row: Element): string[] {
  return findAll(row, 'a[href], [data-link]').map(
    (link) => attributeOf(link, 'href') ?? attributeOf(link, 'data-link') ?? '',
  );
}
