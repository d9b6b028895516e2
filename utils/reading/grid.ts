import { type Role, roleOfLabel } from './column-role';
import { attributeOf, childElementsOf, closestOf, findAll, localNameOf, parentElementOf } from './element';
import type { Page } from './page';

/** One column of a table: what its labels call it. */
export interface Column {
  role: Role | null;
  label: string;
}

/** A row with one cell for each column; a cell that spans stands in each column and row it covers. */
interface GridRow {
  element: Element;
  cells: (Element | null)[];
  /** The row is one cell wide: a heading or a note. */
  single: boolean;
}

export interface Grid {
  /** Whether the columns name an amount and something that tells which one it was. */
  useful: boolean;
  element: Element;
  columns: Column[];
  rows: GridRow[];
}

const MAX_SPAN = 60;

/** The visible tables of a page that have a header: HTML tables and ARIA grids. Layout tables have none. */
export function readGrids(page: Page): Grid[] {
  const tables = findAll(page.document, 'table, [role="table"], [role="grid"], [role="treegrid"]').filter(
    (table) => page.isVisible(table) && page.text(table) !== '',
  );
  const grids: Grid[] = [];
  let heading: Grid | null = null;
  for (const table of tables) {
    const rows = rowsOf(table);
    const grid: Grid | null = gridOf(page, table, rows) ?? (heading && borrowed(page, table, rows, heading));
    if (grid && grid.rows.length > 0) grids.push(grid);
    // Kits that keep the header in sight put it in a table of its own, right before the one with the rows.
    heading = grid && grid.rows.length === 0 ? grid : null;
  }
  return grids;
}

function gridOf(page: Page, table: Element, rows: Element[]): Grid | null {
  const laid = layOut(rows.filter((row) => page.isVisible(row)));
  const head = headLength(page, laid);
  if (head === 0) return labelledGrid(table, laid);
  const width = Math.max(...laid.map((row) => row.cells.length));
  const columns = counted(Array.from({ length: width }, (_, at) => columnOf(page, laid.slice(0, head), at)));
  return { element: table, useful: isUseful(columns), columns, rows: laid.slice(head) };
}

/** What cells carry as their column's label, for layouts that hide the header. */
const CELL_LABELS = ['data-label', 'data-title', 'data-th', 'data-header', 'data-column', 'data-heading'];

function labelledGrid(table: Element, rows: GridRow[]): Grid | null {
  const [first] = rows;
  const labels = first?.cells.map((cell) => (cell ? cellLabel(cell) : '')) ?? [];
  const isSame = rows.every(
    ({ cells, single }) => single || cells.every((cell, at) => !cell || cellLabel(cell) === labels[at]),
  );
  if (!isSame || labels.filter((label) => label !== '').length < 3) return null;
  const columns = counted(labels.map((label) => ({ label, role: roleOfLabel(label) })));
  return { element: table, useful: isUseful(columns), columns, rows };
}

function cellLabel(cell: Element): string {
  return CELL_LABELS.map((name) => attributeOf(cell, name)).find((label) => label) ?? '';
}

/**
 * How many of a coin that stands in a column of its own is an amount of it; of anything else it is a number of things.
 * Under `Debit/Credit` stands the word where another column has the money, else the money with its sign.
 */
function counted(columns: Column[]): Column[] {
  const roles = new Set(columns.map(({ role }) => role));
  const hasMoney = roles.has('amount') || roles.has('in') || roles.has('out');
  return columns.map((column): Column => {
    if (column.role === 'quantity')
      return { ...column, role: roles.has('currency') && !hasMoney ? 'amount' : 'ignored' };
    const isSigned = column.role === 'direction' && /\//.test(column.label) && !hasMoney;
    return isSigned && !roles.has('quantity') ? { ...column, role: 'amount' } : column;
  });
}

/** Money and something else must be named, or the table is not about transactions. */
export function isUseful(columns: Column[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const money = roles.has('amount') || roles.has('in') || roles.has('out');
  return (
    money &&
    (['date', 'reference', 'status', 'counterparty', 'to', 'from'] as const).some((role) => roles.has(role))
  );
}

function borrowed(page: Page, table: Element, rows: Element[], heading: Grid): Grid | null {
  const near = parentElementOf(parentElementOf(heading.element) ?? heading.element);
  if (!near || !closestOf(table, (at) => at === near)) return null;
  const laid = layOut(rows.filter((row) => page.isVisible(row)));
  const fits =
    laid.length > 0 && laid.every((row) => row.single || row.cells.length === heading.columns.length);
  return fits ? { element: table, useful: heading.useful, columns: heading.columns, rows: laid } : null;
}

/** The rows of this table, not those of tables inside it. */
function rowsOf(table: Element): Element[] {
  if (localNameOf(table) === 'table') {
    const html = [...(table as HTMLTableElement).rows];
    if (html.length > 0) return html;
  }
  const isTable = (at: Element) => /^(?:table|grid|treegrid)$/.test(attributeOf(at, 'role') ?? '');
  return findAll(table, '[role="row"]').filter((row) => closestOf(row, isTable) === table);
}

function layOut(rows: Element[]): GridRow[] {
  const covered: { cell: Element; left: number }[] = [];
  return rows.map((element) => {
    const cells: (Element | null)[] = [];
    const own = cellsOf(element);
    const fill = () => {
      for (let open = covered[cells.length]; open && open.left > 0; open = covered[cells.length]) {
        open.left -= 1;
        cells.push(open.cell);
      }
    };
    for (const cell of own) {
      fill();
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let step = 0; step < across; step += 1) {
        covered[cells.length] = { cell, left: down - 1 };
        cells.push(cell);
      }
    }
    fill();
    return { element, cells, single: own.length === 1 && cells.length !== 1 ? true : own.length <= 1 };
  });
}

function cellsOf(row: Element): Element[] {
  // A cell that is not displayed takes no column.
  const html = childElementsOf(row).filter(
    (cell) => /^t[dh]$/.test(localNameOf(cell)) && Element.prototype.checkVisibility.call(cell),
  );
  if (html.length > 0) return html;
  return findAll(row, '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]');
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`) ?? '1', 10);
  return Math.min(Math.max(span || 1, 1), MAX_SPAN);
}

/** How many leading rows name the columns: those marked as header, or a first row in which nothing but labels stands. */
function headLength(page: Page, rows: GridRow[]): number {
  let length = 0;
  while (length < rows.length && length < 3 && isMarked(rows[length])) length += 1;
  if (length > 0) return length;
  const first = rows[0];
  if (!first || rows.length < 2 || first.cells.length < 3) return 0;
  const named = first.cells.filter((cell) => cell && !/^(?:ignored)?$/.test(nameOf(page, cell).role ?? ''));
  const figures = first.cells.some((cell) => cell && /\d/.test(page.text(cell)));
  return named.length >= 2 && !figures ? 1 : 0;
}

function isMarked(row: GridRow | undefined): boolean {
  if (!row || row.cells.length === 0) return false;
  if (closestOf(row.element, (at) => localNameOf(at) === 'thead')) return true;
  return row.cells.length > 1 && row.cells.every((cell) => cell && isHeader(cell));
}

function isHeader(cell: Element): boolean {
  return localNameOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader';
}

/** The lowest label that means something names the column; the one above it must not make it something else's amount. */
function columnOf(page: Page, head: GridRow[], at: number): Column {
  // Only the word that names the column, or a reference could not be told by it.
  const stacked = [...new Set(head.map((row) => row.cells[at]))].filter(
    (cell) => cell !== null && cell !== undefined,
  );
  const named = stacked.map((cell) => nameOf(page, cell));
  const last = named.filter(({ role }) => role !== null && role !== 'ignored').at(-1);
  if (!last) return { role: stacked.some((cell) => page.text(cell) !== '') ? 'ignored' : null, label: '' };
  const isMoney = last.role === 'amount' || last.role === 'in' || last.role === 'out';
  const isOthers = named.slice(0, -1).some(({ role }) => role === 'ignored');
  return isMoney && isOthers ? { ...last, role: 'otherMoney' } : last;
}

/** A header may say its label twice, once for screen readers, and add how to sort by it: the first line that fits counts. */
export function nameOf(page: Page, cell: Element): Column {
  const parts = findAll(cell, '*').filter((part) => childElementsOf(part).length === 0);
  const texts = [page.text(cell), ...page.lines(cell), ...parts.map((part) => page.text(part))];
  const columns = texts.map((label) => ({ label, role: roleOfLabel(label) }));
  return (
    columns.find(({ role }) => role !== null && role !== 'ignored') ?? columns[0] ?? { label: '', role: null }
  );
}
