import { readKind } from '../../reading/kind';
import type { Column } from '../columns/column';
import type { Profile } from '../profile';
import type { RowRules } from '../rows/read-row';
import { isNothing } from './cell';
import { cellsIn, decimalOf, orderOf, orderOfLanguage } from './habits';
import type { Layout } from './layout';
import { currencyAbove, zoneAbove } from './preamble';
import type { SheetRow } from './sheet';
import type { Table } from './table';

const MINUS = /^\s*[^\d\s]{0,4}\s*[-−–(]\s*[^\d\s]{0,4}\s*\d|\d\s*[^\d\s]{0,4}\s*[-−]$/;
const NOT_ZERO = /[1-9]/;

/** What the whole of a table tells about each of its rows. */
export function rulesOf(
  table: Table,
  columns: readonly Column[],
  layout: Layout,
  profile: Profile,
): RowRules {
  const { rows, labels, preamble } = table;
  const money = [
    layout.amount,
    layout.in,
    layout.out,
    layout.balance,
    layout.fee,
    layout.source?.amount,
    layout.target?.amount,
  ];
  const figures = cellsIn(
    rows,
    money.filter((column) => column !== null && column !== undefined),
  );
  const dates = cellsIn(rows, [layout.date]);
  const zones = layout.zone ? cellsIn(rows, [layout.zone]) : [];
  const order = orderOf(dates) ?? profile.dateOrder?.(zones) ?? orderOfLanguage(labels);
  return {
    layout,
    columns,
    profile,
    decimal: decimalOf(figures),
    dates: { order },
    zone: layout.zone ? null : zoneAbove(preamble),
    currency: layout.currency ? null : currencyAbove(preamble),
    ...signsOf(rows, layout, profile),
  };
}

function signsOf(rows: readonly SheetRow[], layout: Layout, profile: Profile) {
  const column = layout.amount ?? layout.out;
  const filled = rows.filter(({ cells }) => NOT_ZERO.test(column ? (cells[column.index] ?? '') : ''));
  const isMinus = ({ cells }: SheetRow) => MINUS.test(column ? (cells[column.index] ?? '') : '');
  const minus = filled.filter(isMinus);
  if (!layout.amount) return { signed: minus.length === filled.length, signsUnclear: false };
  const plain = filled.filter(
    (row) => !isMinus(row) && !/^\s*\+/.test(row.cells[layout.amount?.index ?? 0] ?? ''),
  );
  const spends = (row: SheetRow) => layout.kinds.some(({ index }) => isSpending(row.cells[index] ?? ''));
  const signsUnclear =
    profile.plainIsIn === undefined &&
    minus.length > 0 &&
    plain.filter(spends).length * 2 > plain.length &&
    !minus.some(spends);
  return { signed: minus.length > 0, signsUnclear };
}

function isSpending(cell: string): boolean {
  return !isNothing(cell) && /^(?:payment|fee|withdrawal)$/.test(readKind(cell.replace(/_/g, ' ')));
}
