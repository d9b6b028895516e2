import { readAmount } from '../../reading/amount';
import type { Column, ColumnRole } from '../columns/column';
import { isTimeOfDay, readStatementMoment } from '../rows/moment';
import { isPair, namesPair } from '../rows/pair';
import { isShortDate } from '../rows/short-date';
import { statusOfText } from '../rows/status';
import { isNothing } from './cell';
import type { SheetRow } from './sheet';
import { countOfTraded } from './traded';

/** Which column stands for what, after a look at the cells: a heading may promise what its column does not hold. */
export interface Layout {
  date: Column;
  time: Column | null;
  zone: Column | null;
  /** The one figure that moved; null where money in and out have columns of their own. */
  amount: Column | null;
  currency: Column | null;
  /** Two coins traded for each other, of which the amount counts the first. */
  pair: Column | null;
  in: Column | null;
  out: Column | null;
  source: { amount: Column; currency: Column | null } | null;
  target: { amount: Column; currency: Column | null } | null;
  fee: Column | null;
  feeCurrency: Column | null;
  balance: Column | null;
  status: Column | null;
  direction: Column | null;
  counterparty: Column | null;
  to: Column | null;
  from: Column | null;
  kinds: readonly Column[];
  descriptions: readonly Column[];
  references: readonly Column[];
}

/** Enough rows to see what a column holds. */
const SAMPLE = 300;

/** The layout of a table; null when it has no column of dates or none of figures. */
export function layoutOf(headed: readonly Column[], rows: readonly SheetRow[]): Layout | null {
  const cellsOf = cellsOfColumns(rows.slice(0, SAMPLE).filter((row) => isFilled(row, headed)));
  const columns = headed.map((column) => settledByCells(column, cellsOf(column)));
  const ranked = (role: ColumnRole) =>
    columns.filter((column) => column.role === role).sort((a, b) => a.rank - b.rank || a.index - b.index);
  const one = (role: ColumnRole) => ranked(role)[0] ?? null;
  const filled = (role: ColumnRole) => ranked(role).find((column) => cellsOf(column).length > 0) ?? one(role);
  const figure = (role: ColumnRole) =>
    ranked(role).find((column) => mostly(cellsOf(column), isFigure)) ?? null;

  const dates = ranked('date').filter((column) =>
    mostly(cellsOf(column), (cell) => readStatementMoment(cell, {}) !== null || isShortDate(cell)),
  );
  const timed = dates.find((column) => column.rank === dates[0]?.rank && mostly(cellsOf(column), hasTime));
  const date = timed ?? dates[0];
  const time =
    [...ranked('time'), ...ranked('date')].find((column) => mostly(cellsOf(column), isTimeOfDay)) ?? null;
  if (!date) return null;

  // Banks write `S` and `H` or `D` and `C` behind the amount under no heading.
  const unnamedSides = columns.find(
    (column) =>
      column.label === '' &&
      cellsOf(column).length > 0 &&
      cellsOf(column).every((cell) => /^(?:[SH]|[DC]|[DC]R|[+-])$/.test(cell)),
  );
  const holdsNumbers = (column: Column) =>
    column.referenceType !== 'other' || mostly(cellsOf(column), (cell) => /^\S*\d\S*$/.test(cell));
  const asset = ranked('currency').find(({ rank }) => rank === 1);
  const quantity = figure('quantity');
  const traded = ranked('pair')[0] ?? null;
  const count = traded && countOfTraded(columns, rows.slice(0, SAMPLE));
  const plain = figure('amount');
  // Of `Quantity`, `Asset` and `Total` the first two are what moved in the wallet; the total is what it was worth.
  const amount =
    count ?? (quantity && asset && (plain === null || plain.rank >= 2) ? quantity : (plain ?? figure('net')));
  const source = figure('sourceAmount');
  const target = figure('targetAmount');
  const sides = [figure('in'), figure('out')];
  // Two columns of figures beat one: a month may leave one of them empty.
  const isSided =
    amount === null || (one('in') !== null && one('out') !== null && sides.some((side) => side !== null));
  if (!amount && !source && sides.every((side) => side === null)) return null;
  const isExchange = !amount && sides.every((side) => side === null);
  // The ticker of a share beside `$12.00` is no currency.
  const currency = filled('currency');
  const isMarked = currency?.rank === 1 && amount !== null && mostly(cellsOf(amount), hasMark);
  return {
    date,
    time: time === date ? null : time,
    zone: one('zone'),
    amount: isSided ? null : amount,
    pair: count && !isSided ? traded : null,
    currency: count ? null : amount === quantity && !isSided ? (asset ?? null) : isMarked ? null : currency,
    in: isSided ? (sides[0] ?? null) : null,
    out: isSided ? (sides[1] ?? null) : null,
    source: isExchange && source ? { amount: source, currency: one('sourceCurrency') } : null,
    target: isExchange && target ? { amount: target, currency: one('targetCurrency') } : null,
    fee: figure('fee'),
    feeCurrency: one('feeCurrency'),
    balance: figure('balance'),
    status:
      ranked('status').find(
        ({ rank, ...column }) => rank === 0 || mostly(cellsOf({ ...column, rank }), isState),
      ) ?? null,
    direction: one('direction') ?? unnamedSides ?? null,
    counterparty: one('counterparty'),
    to: one('to'),
    from: one('from'),
    kinds: ranked('kind'),
    // `Reference` may head numbers or what the payer wrote.
    descriptions: [
      ...ranked('description'),
      ...ranked('reference').filter((column) => !holdsNumbers(column)),
    ],
    references: ranked('reference').filter(holdsNumbers),
  };
}

/** What stands below or between the rows of a table has a cell or two: it says nothing of the columns. */
function isFilled({ cells }: SheetRow, columns: readonly Column[]): boolean {
  return cells.filter((cell) => !isNothing(cell)).length >= Math.min(3, columns.length);
}

/** `Valuta` heads days in Germany and currencies in Italy, the Netherlands and Sweden. */
function settledByCells(column: Column, cells: readonly string[]): Column {
  if (namesPair(column.label) && mostly(cells, isPair)) return { ...column, role: 'pair', rank: 0 };
  const isCodes = column.role === 'date' && mostly(cells, (cell) => /^[A-Z]{3}$/.test(cell));
  return isCodes ? { ...column, role: 'currency', rank: 0 } : column;
}

function isState(cell: string): boolean {
  return statusOfText(cell) !== 'unknown';
}

function cellsOfColumns(rows: readonly SheetRow[]) {
  return ({ index }: Column) =>
    rows.map(({ cells }) => cells[index] ?? '').filter((cell) => !isNothing(cell));
}

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length * 2 >= cells.length;
}

function isFigure(cell: string): boolean {
  const text = cell.replace(/^(\S*\d)\/(?=[A-Z]{3}$)/, '$1 ');
  return /^[+-]?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) || readAmount(text, { currency: 'XXX' }) !== null;
}

function hasMark(cell: string): boolean {
  return /[$€£¥₹₩₽]/.test(cell);
}

function hasTime(cell: string): boolean {
  return /\d:\d\d/.test(cell);
}
