import type { Column } from '../columns/column';
import { plainLabel } from '../columns/label';
import { timesPriceIs } from '../rows/pair';
import type { SheetRow } from './sheet';

const PRICE = /(?:^|\b)(?:price|rate)\b|价格|成交价|均价|单价|価格|レート|가격|단가/;
/** What was done, not what was asked for. */
const DONE = /fill|execut|trade|成交|約定|체결/;
const COUNT = /quantity|qty|size|executed|数量|수량/;

/**
 * Of a table of trades the column that counts the first coin of each pair: the one that says so, or the one that times
 * the price makes another column. Null when neither tells.
 */
export function countOfTraded(columns: readonly Column[], rows: readonly SheetRow[]): Column | null {
  const cellsOf = ({ index }: Column) => rows.map(({ cells }) => cells[index] ?? '');
  const candidates = columns
    .filter(({ role }) => role === 'amount' || role === 'quantity')
    .sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
  const prices = columns.filter(({ label }) => PRICE.test(plainLabel(label)));
  const reckoned = candidates.find((one) =>
    prices.some((price) =>
      columns.some(
        (total) =>
          total !== one && total !== price && timesPriceIs(cellsOf(one), cellsOf(price), cellsOf(total)),
      ),
    ),
  );
  return reckoned ?? candidates.find(({ label }) => COUNT.test(plainLabel(label))) ?? null;
}

function rankOf({ label }: Column): number {
  return DONE.test(plainLabel(label)) ? 0 : 1;
}
