import { addDecimals } from '../../model/decimal';
import { readAmount } from '../../reading/amount';
import { readStatementMoment } from '../rows/moment';
import { isNothing } from './cell';
import type { Sheet, SheetRow } from './sheet';

/** Fewer rows show no habit. */
const FEWEST = 2;
const MOST_COLUMNS = 8;

/**
 * The rows of a file without headings (Wells Fargo, Commonwealth Bank) under headings of ours; null unless every row
 * begins with a date and has one figure with a sign, and behind it at most a balance that the figures lead to.
 */
export function underHeadings({ name, rows }: Sheet): Sheet | null {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < FEWEST || width < 3 || width > MOST_COLUMNS) return null;
  if (rows.some(({ cells }) => cells.length !== width || !isDay(cells[0] ?? ''))) return null;
  const columns = Array.from({ length: width - 1 }, (_, at) => rows.map(({ cells }) => cells[at + 1] ?? ''));
  const figures = columns.flatMap((cells, at) => (cells.every(isFigure) ? [at + 1] : []));
  const mixed = columns.some((cells, at) => !figures.includes(at + 1) && cells.some(isFigure));
  const texts = columns.flatMap((cells, at) =>
    cells.every((cell) => /\p{L}{2}/u.test(cell)) ? [at + 1] : [],
  );
  const [amount = 0, balance, ...others] = figures;
  // On the statement of a card what was paid for has no sign, and what came back is the rarer.
  const minus = rows.filter(({ cells }) => /^[-(]/.test(cells[amount] ?? '')).length;
  const isSigned = minus > 0 && (balance !== undefined || minus * 2 > rows.length);
  if (mixed || others.length > 0 || texts.length !== 1 || !isSigned || !amount) return null;
  if (balance !== undefined && !leadsTo(rows, amount, balance)) return null;
  const headings = Array.from({ length: width }, (_, at) => {
    if (at === 0) return 'Date';
    return at === amount ? 'Amount' : at === balance ? 'Balance' : at === texts[0] ? 'Description' : '';
  });
  return { name, rows: [{ place: 'headings', cells: headings }, ...rows] };
}

function isDay(cell: string): boolean {
  return readStatementMoment(cell, {}) !== null;
}

function isFigure(cell: string): boolean {
  return !isNothing(cell) && /^[-+(]?[$€£]?[\d,]*\.\d{2}\)?$/.test(cell) && readAmount(cell) !== null;
}

/** Whether each balance is the one before it, or the one behind it, and the row's figure. */
function leadsTo(rows: readonly SheetRow[], amount: number, balance: number): boolean {
  const numbers = rows.map(({ cells }) => [figureOf(cells[amount]), figureOf(cells[balance])] as const);
  const steps = (beside: -1 | 1) =>
    numbers.every(([moved, after], at) => {
      const before = numbers[at + beside]?.[1];
      return before === undefined || !/[1-9]/.test(addDecimals([before, moved, negated(after)]));
    });
  return steps(-1) !== steps(1);
}

function figureOf(cell: string | undefined): string {
  return readAmount(cell ?? '', { currency: 'USD' })?.money.value ?? '0';
}

function negated(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
