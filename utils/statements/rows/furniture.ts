import type { Column } from '../columns/column';
import { columnOf } from '../columns/column-of';
import { isNothing } from '../tables/cell';
import type { Layout } from '../tables/layout';
import { readStatementMoment } from './moment';
import { cellAt } from './names';

/** Lines that add up others, in the languages of statements; accents dropped where they are looked up. */
const SUM =
  /^(?:sub-?\s?total|grand total|total|totals|sum|合计|合計|总计|總計|小计|小計|累计|共\s?\d+\s?[笔筆条條]|summe|gesamt|zwischensumme|total[ei]s?|итого|всего|합계|소계|総計)(?![\p{Ll}])|(?:合计|总计)$|(?<!\p{L})totals?$/iu;

/** A balance that stands among the rows with a day of its own. */
const BALANCE = /^(?:[a-z]+ )?(?:kontostand|balance|saldo|solde|余额|残高|잔액|остаток)(?:\s.{0,30})?:?$/iu;

/**
 * Whether a row without a date is no row of the table at all: a line of dashes, a sum, a note, `导出时间：…`, a balance
 * that stands alone. Nothing in it is a figure that moved, or it says itself that it adds up others. A row that was
 * broken is none of these: somewhere in it a date or a figure that moved is left.
 */
export function isFurniture(cells: readonly string[], layout: Layout): boolean {
  const filled = cells.filter((cell) => !isNothing(cell));
  const [first = ''] = filled;
  if (SUM.test(first.replace(/^[#*\s]+/, ''))) return true;
  if (filled.every((cell) => columnOf(cell).role !== 'ignored')) return true;
  const isMoved = figuresOf(layout).some((column) => /^\D{0,4}\d/.test(cellAt(cells, column)));
  if (BALANCE.test(first) && !isMoved) return true;
  if (filled.some((cell) => readStatementMoment(cell, {}) !== null)) return false;
  if (filled.length === 1) return !/^\d{2,4}[-./年]/.test(first);
  return !isMoved;
}

function figuresOf({ amount, in: paidIn, out, source, target }: Layout): Column[] {
  const columns = [amount, paidIn, out, source?.amount ?? null, target?.amount ?? null];
  return columns.filter((column) => column !== null);
}
