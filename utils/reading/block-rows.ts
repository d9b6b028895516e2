import { amountLeaves } from './amount-leaves';
import { assembleRow, isYetToCome } from './assemble-row';
import { nameBareAmounts } from './bare-amounts';
import { blockFields } from './block-fields';
import { boxesOf, columnsAbove } from './columns-above';
import { isAmountText } from './content-role';
import { childElementsOf, parentElementOf } from './element';
import { gridFields } from './grid-rows';
import { habitsOf } from './habits';
import { headingOf } from './heading';
import type { Page } from './page';
import { repeatedRows } from './repeated-rows';
import type { Above, Field, Habits, RowReading } from './row';
import { isTimeOfDay } from './row-moment';
import { nameBalances } from './running-balance';
import { bodyOf } from './safe-node';
import { tellsOfPayments } from './subject';

/** A row says little; what says more is a page, an article or a form. */
const LONGEST = 800;

/** Text of what is for sale or yet to come. */
const NO_ROW =
  /% off|\boff your\b|sponsored|limited time|广告|优惠券|满\d+减|领取|立即购买|\bbuy now\b|add to cart/i;

/** The transactions of lists and repeated blocks outside `skip` (what tables already gave), in document order. */
export function readBlockRows(page: Page, skip: ReadonlySet<Element>): RowReading[] {
  const taken = new Set<Element>();
  const around = new Set<Element>();
  const readings = new Map<Element, RowReading>();
  let groups = 0;
  for (const { rows, lone } of repeatedRows(page, amountLeaves(page, skip))) {
    if (!page.explain && rows.every((row) => isBareFigure(page, row))) continue;
    const open = [...new Set(rows)].filter(
      (row) => !around.has(row) && !isInside(row, taken) && isRow(page, row),
    );
    const { found, left } = readGroup(
      page,
      open.filter((row) => !isItem(page, row)),
    );
    // Of a list's rows most are read, or what looks like its rows is something else.
    if (found.size === 0 || found.size * 2 < open.length - left) {
      page.explain?.(`a list of ${open.length} left out: ${found.size} of them can be read`);
      continue;
    }
    if (lone && ![...found].every(([row, reading]) => isCertain(page, row, reading))) continue;
    groups += 1;
    for (const row of open) {
      taken.add(row);
      for (let at: Element | null = row; at; at = parentElementOf(at)) around.add(at);
      const reading = found.get(row);
      if (reading) readings.set(row, reading);
    }
  }
  const order = [...readings.keys()];
  if (groups > 1) order.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return order.map((row) => readings.get(row)).filter((reading) => reading !== undefined);
}

/** Nothing but an amount stands in it: a part of a row, of which nothing could be read. */
function isBareFigure(page: Page, row: Element): boolean {
  return childElementsOf(row).length === 0 && isAmountText(page, page.text(row));
}

function isRow(page: Page, row: Element): boolean {
  const text = page.text(row);
  return text.length <= LONGEST && !NO_ROW.test(text) && row !== bodyOf(page.document);
}

function isInside(row: Element, taken: ReadonlySet<Element>): boolean {
  for (let at: Element | null = row; at; at = parentElementOf(at)) if (taken.has(at)) return true;
  return false;
}

const BILL =
  /^(?:(?:order|grand|sub)[ -]?)?total\b|^(?:订单)?(?:合计|总计|总额|总价|实付)|^(?:gesamt|summe|total|totale|итого|合計|합계)/i;

/** Whether a row is an item of a bill: figures without a sign, and below them in the same box their total. */
function isItem(page: Page, row: Element): boolean {
  if (/(?:^|\s)[-+−–]\s?\S*\d/.test(page.text(row))) return false;
  let at: Element | null = row;
  for (let step = 0; at && step < 3; step += 1, at = parentElementOf(at)) {
    for (
      let next = at.nextElementSibling, seen = 0;
      next && seen < 12;
      next = next.nextElementSibling, seen += 1
    ) {
      if (BILL.test(page.text(next).slice(0, 40))) return true;
    }
  }
  return false;
}

/** The rows that were read, and how many are none by what they say themselves. */
function readGroup(page: Page, rows: Element[]): { found: Map<Element, RowReading>; left: number } {
  const habits = habitsOf(
    rows.map((row) => page.text(row)),
    page.language,
  );
  const columns = columnsAbove(page, rows);
  const fieldsOf = (row: Element) =>
    columns ? gridFields(page, columns, boxesOf(page, row)) : blockFields(page, row);
  const told = new Map(
    rows.map((row) => [row, fieldsOf(row)] as const).filter(([, fields]) => !isSum(fields, columns !== null)),
  );
  if (!columns) {
    nameBareAmounts([...told.values()]);
    nameBalances(page, [...told.values()], habits);
  }
  const above = headingsAbove(page, [...told.keys()], habits);
  const found = new Map<Element, RowReading>();
  let left = 0;
  for (const [row, fields] of told) {
    const over = above.get(row) ?? NOTHING;
    if (isYetToCome(fields, over)) left += 1;
    const reading = assembleRow(page, row, fields, over, habits);
    if (reading && (isPlain(reading) || (!isMonth(reading) && tellsOfPayments(page, row))))
      found.set(row, reading);
  }
  return { found, left };
}

/** A figure alone, under whatever heading, is the part of a row or a sum; so is a day's or one beside its share. */
function isSum(fields: Field[], hasColumns: boolean): boolean {
  const shown = fields.filter(({ text }) => text !== '');
  if (shown.some(({ text }) => /^[-+−]?\d+(?:[.,]\d+)?\s?%$/.test(text))) return true;
  return shown.every(
    ({ role, text }) =>
      role === 'amount' || role === 'ignored' || (!hasColumns && role === 'date' && !isTimeOfDay(text)),
  );
}

/** `June 2026` beside a price is when something is to come. */
function isMonth({ occurredAt: { raw, value } }: RowReading): boolean {
  return value === null && /^\p{L}+\.? \d{4}$/u.test(raw);
}

/** A sign, a state, a number or a name: more than a price with a date beside it has. */
function isPlain({ direction, status, references, counterparty, kind }: RowReading): boolean {
  return (
    direction !== 'unknown' ||
    status.value !== 'unknown' ||
    references.length > 0 ||
    counterparty !== null ||
    kind !== 'unknown'
  );
}

/** A row that repeats nothing must say itself what it is: what moved, which way and when, on a page of payments. */
function isCertain(page: Page, row: Element, { direction, occurredAt }: RowReading): boolean {
  return direction !== 'unknown' && occurredAt.raw !== '' && tellsOfPayments(page, row);
}

const NOTHING: Above = { date: null, month: null, status: null };

/** What stands in headings before each row, inside the smallest element that holds all rows and beside it. */
function headingsAbove(page: Page, rows: Element[], habits: Habits): Map<Element, Above> {
  const isRowElement = new Set(rows);
  const holds = new Map<Element, number>();
  for (const row of rows)
    for (let at = parentElementOf(row); at; at = parentElementOf(at)) holds.set(at, (holds.get(at) ?? 0) + 1);
  const above = new Map<Element, Above>();
  const walk = (container: Element, given: Above) => {
    let now = given;
    for (const child of childElementsOf(container)) {
      if (isRowElement.has(child)) above.set(child, now);
      else if (holds.has(child)) walk(child, now);
      else now = { ...now, ...headingOf(page, child, habits) };
    }
  };
  const [first] = rows;
  let root = first ? parentElementOf(first) : null;
  while (root && holds.get(root) !== rows.length) root = parentElementOf(root);
  const beside = root && parentElementOf(root);
  if (beside ?? root) walk((beside ?? root) as Element, NOTHING);
  return above;
}
