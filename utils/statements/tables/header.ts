import { readMoment } from '../../reading/date';
import type { ColumnRole } from '../columns/column';
import { columnOf } from '../columns/column-of';

const MONEY: readonly ColumnRole[] = ['amount', 'in', 'out', 'net', 'sourceAmount', 'quantity'];

/**
 * How much a row looks like the headings of a table of transactions: the number of headings understood, or 0 when it is
 * none. It must name a date and a figure, and hold no figure or date of its own.
 */
export function headerScore(cells: readonly string[]): number {
  const labels = cells.filter((cell) => cell !== '');
  if (labels.length < 2 || labels.some(isValue)) return 0;
  const roles = labels.map((label) => columnOf(label).role).filter((role) => role !== 'ignored');
  const names = new Set<ColumnRole>(roles);
  if (!names.has('date') || !MONEY.some((role) => names.has(role))) return 0;
  return new Set(labels).size < labels.length / 2 ? 0 : roles.length;
}

function isValue(cell: string): boolean {
  if (!/\d/.test(cell)) return false;
  return /^[-+$€£¥]?\s?[\d.,' ]+$/.test(cell) || (/\d{4}|\d[./-]\d/.test(cell) && readMoment(cell) !== null);
}
