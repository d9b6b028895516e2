import { baseOf } from '../rows/pair';
import { isNothing } from './cell';
import type { Sheet, SheetRow } from './sheet';

/** Gemini's headings: `USD Amount USD`, `Fee (USD) USD`, `USD Balance USD`, one set for each currency. */
const FIGURES = /^([A-Z0-9]{2,10}) (Amount|Balance) \1$|^Fee \(([A-Z0-9]{2,10})\) \3$/;
const HEADINGS = ['Amount', 'Currency', 'Fee', 'Fee Currency', 'Balance'];

/**
 * A table that has columns of its own for each currency, with one amount in each row. What a row says of the coin that
 * moved stays; of a trade that is the first coin of its pair, and what was paid for it is told by the pair.
 */
export function withOneAmount({ name, rows }: Sheet): Sheet {
  const start = rows.findIndex(({ cells }) => cells.filter((cell) => FIGURES.test(cell)).length >= 2);
  const labels = rows[start]?.cells ?? [];
  if (start < 0) return { name, rows };
  const columns = labels.map((label, index) => {
    const [, coin, figure, ofFee] = FIGURES.exec(label) ?? [];
    return { index, coin: coin ?? ofFee, figure: figure ?? (ofFee ? 'Fee' : undefined) };
  });
  const kept = columns.filter(({ figure }) => figure === undefined);
  const symbol = labels.indexOf('Symbol');
  const read = ({ place, cells }: SheetRow): SheetRow => {
    const filled = (figure: string) =>
      columns.filter((one) => one.figure === figure && /[1-9]/.test(cells[one.index] ?? ''));
    const moved = filled('Amount');
    const traded = baseOf(cells[symbol] ?? '', NO_TICKERS);
    const coin = moved.length === 1 ? moved[0]?.coin : moved.find((one) => one.coin === traded)?.coin;
    const [fee, ...otherFees] = filled('Fee');
    const cell = (figure: string) => {
      const found = columns.find((one) => one.figure === figure && one.coin === coin);
      return found ? bare(cells[found.index] ?? '') : '';
    };
    const isFeeTold = fee !== undefined && otherFees.length === 0;
    const told = coin
      ? [
          cell('Amount'),
          coin,
          isFeeTold ? bare(cells[fee.index] ?? '') : '',
          isFeeTold ? fee.coin : '',
          cell('Balance'),
        ]
      : ['', '', '', '', ''];
    return {
      place,
      cells: [...kept.map(({ index }) => cells[index] ?? ''), ...told.map((one) => one ?? '')],
    };
  };
  const head = {
    place: rows[start]?.place ?? '',
    cells: [...kept.map(({ index }) => labels[index] ?? ''), ...HEADINGS],
  };
  return { name, rows: [...rows.slice(0, start), head, ...rows.slice(start + 1).map(read)] };
}

const NO_TICKERS = { tickers: {} };

/** `(0.004 BTC)` as `(0.004)`: the coin stands in a column of its own. */
function bare(cell: string): string {
  return isNothing(cell) ? '' : cell.replace(/ [A-Z0-9]{2,10}(?=\)?$)/, '');
}
