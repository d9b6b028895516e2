import { plainLabel } from '../columns/label';
import type { Sheet } from './sheet';

/** What a heading means where `Cur.` stands behind each: what came, what left, what it cost. */
const FULL: Readonly<Record<string, string>> = { buy: 'Buy Amount', sell: 'Sell Amount', fee: 'Fee' };
const CURRENCY: Readonly<Record<string, string>> = {
  buy: 'Buy Currency',
  sell: 'Sell Currency',
  fee: 'Fee Currency',
};

/** CoinTracking's `Buy, Cur., Sell, Cur., Fee, Cur.` under full headings: one of them alone says nothing. */
export function withFullHeadings({ name, rows }: Sheet): Sheet {
  const start = rows.findIndex(({ cells }) => {
    const labels = cells.map(plainLabel);
    return ['buy', 'sell'].every((side) => /^cur(?:rency)?\.?$/.test(labels[labels.indexOf(side) + 1] ?? ''));
  });
  const head = rows[start];
  if (!head) return { name, rows };
  const labels = head.cells.map(plainLabel);
  const cells = head.cells.map((cell, at) => {
    const before = labels[at - 1] ?? '';
    const isCurrency = /^cur(?:rency)?\.?$/.test(labels[at] ?? '');
    return (isCurrency ? CURRENCY[before] : FULL[labels[at] ?? '']) ?? cell;
  });
  return { name, rows: rows.with(start, { ...head, cells }) };
}
