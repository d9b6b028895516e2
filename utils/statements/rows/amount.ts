import { absolute } from '../../model/decimal';
import type { Direction } from '../../model/reading';
import type { ReadAmount } from '../../reading/amount';
import { isToken } from '../../reading/currency';
import { settleSign } from '../../reading/sign';
import type { Column } from '../columns/column';
import { directionOfCell, directionOfKind } from './direction';
import { isZero, readMoney } from './money';
import { cellAt } from './names';
import { baseOf } from './pair';
import type { RowRules } from './read-row';

/**
 * The one figure of a row with the way it went; null when the row has none, `unclear` when it is open which one it is.
 * The way comes from a sign, from columns for it, from two columns of figures, or from the kind of the row; where these
 * contradict each other it is unknown.
 */
export function amountOf(cells: readonly string[], rules: RowRules): ReadAmount | null | 'unclear' {
  const { layout, columns } = rules;
  // A bare `-` means something here.
  const way = layout.direction ? (cells[layout.direction.index] ?? '') : '';
  const said = layout.pair ? directionOfKind(way, true) : directionOfCell(way);
  if (layout.source) return exchanged(cells, rules, said);
  if (layout.amount) {
    const cell = cellAt(cells, layout.amount);
    const read = readIn(cells, layout.amount, layout.currency, rules);
    if (!read) return cell === '' ? null : 'unclear';
    if (rules.signsUnclear) return settleSign(unsigned(read), [said]);
    const isPlain = read.direction === 'unknown' && said === 'unknown';
    return settleSign(read, [said, isPlain ? wayOfPlain(cells, read, rules) : 'unknown']);
  }
  const sides = columns.filter((column) => column === layout.in || column === layout.out);
  const filled = sides.filter((column) => cellAt(cells, column) !== '');
  const reads = filled.map((column) => ({ column, read: readIn(cells, column, layout.currency, rules) }));
  if (reads.some(({ read }) => read === null)) return 'unclear';
  const moved = reads.filter(({ read }) => read && !isZero(read.money));
  const [one, ...others] = moved;
  if (others.length > 0) return 'unclear';
  if (!one?.read) return reads[0]?.read ?? null;
  return settleSign(oneSided(one.read, one.column === layout.out, rules), [
    one.column === layout.out ? 'out' : 'in',
    said,
  ]);
}

function readIn(
  cells: readonly string[],
  column: Column,
  currency: Column | null,
  { decimal, profile, layout, currency: told }: RowRules,
) {
  const traded = layout.pair && baseOf(cellAt(cells, layout.pair), profile);
  const unit = traded || cellAt(cells, currency) || column.unit || told;
  return readMoney(cellAt(cells, column), { decimal, unit, profile });
}

function unsigned({ money }: ReadAmount): ReadAmount {
  return { money: { ...money, value: absolute(money.value ?? '') }, direction: 'unknown' };
}

/** In a column of what left, a minus says nothing new, unless others there have none: then it takes one of them back. */
function oneSided(read: ReadAmount, isOut: boolean, { signed }: RowRules): ReadAmount {
  if (!isOut || read.direction !== 'out' || signed) return read;
  return { money: { ...read.money, value: absolute(read.money.value ?? '') }, direction: 'in' };
}

/** A figure without a sign: the kind of its row may tell, or that others of its column carry a minus. */
function wayOfPlain(cells: readonly string[], { money }: ReadAmount, rules: RowRules): Direction {
  const { layout, signed, profile } = rules;
  if (isZero(money)) return 'unknown';
  const isCoin = isToken(money.currency) || layout.pair !== null;
  // Without a column for it the description may be the kind, and nothing but that: `Deposit`.
  const columns = layout.kinds.length > 0 ? layout.kinds : layout.descriptions.slice(0, 1);
  const kinds = columns.map((column) => directionOfKind(cellAt(cells, column), isCoin));
  const ways = new Set(kinds.filter((way) => way !== 'unknown'));
  const [way = 'unknown'] = ways.size === 1 ? ways : [];
  if (!signed || profile.plainIsIn === false) return layout.direction ? 'unknown' : way;
  return way === 'out' ? 'unknown' : 'in';
}

/**
 * What was sent and what arrived stand apart: the person's own side is the one that the direction names, or the only
 * one that is filled. Where a heading says that the person sent it (`Sent Amount`), it left.
 */
function exchanged(
  cells: readonly string[],
  rules: RowRules,
  told: Direction,
): ReadAmount | null | 'unclear' {
  const { source, target, kinds } = rules.layout;
  const isSent = source?.amount.rank === 1;
  const ways = new Set(kinds.map((column) => directionOfCell(cellAt(cells, column))).filter(isKnown));
  const [way = 'unknown'] = ways.size === 1 ? ways : [];
  const isOnlyTarget = source !== null && target !== null && cellAt(cells, source.amount) === '';
  const said = told !== 'unknown' ? told : isOnlyTarget && isSent ? 'in' : isSent ? 'out' : way;
  const side = (said === 'in' ? target : null) ?? source;
  const read = side && readIn(cells, side.amount, side.currency, rules);
  if (side && !read) return cellAt(cells, side.amount) === '' ? null : 'unclear';
  return read && settleSign(read, [said]);
}

function isKnown(way: Direction): boolean {
  return way !== 'unknown';
}
