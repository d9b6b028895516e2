import { cleanCell } from '../tables/cell';
import type { Sheet } from '../tables/sheet';

const HEAD = ['Date', 'Amount', 'Name', 'Memo', 'Category', 'Number'];
const FIELDS = ['D', 'T', 'P', 'M', 'L', 'N'];

/** Lists of accounts, categories and prices: they hold no payments. */
const PAYMENTS = /^!Type:(?:Bank|CCard|Cash|Oth [AL])\s*$/i;

/** Whether a text is in the Quicken Interchange Format. */
export function isQif(text: string): boolean {
  return /^\ufeff?\s*(?:!Option:[^\n]*\n\s*)*!(?:Type:|Account)/i.test(text);
}

/**
 * The payments of a QIF file as a table: lines that begin with a letter, `^` ends each payment. The order of day and
 * month is the program's that wrote it, and a year may follow an apostrophe (`3/15'24`). There is no currency.
 */
export function readQif(text: string): Sheet {
  const rows: string[][] = [];
  let isPayments = false;
  let row = HEAD.map(() => '');
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n|\r/)) {
    if (line.startsWith('!')) isPayments = PAYMENTS.test(line.trim());
    if (line.startsWith('^')) {
      if (isPayments && row.some((cell) => cell !== '')) rows.push(row);
      row = HEAD.map(() => '');
    }
    const at = FIELDS.indexOf(line.charAt(0));
    if (at >= 0) row[at] = at === 0 ? line.slice(1).replace(/' ?/g, '/').replace(/\/ /g, '/') : line.slice(1);
  }
  const placed = rows.map((cells, at) => ({ place: `payment ${at + 1}`, cells: cells.map(cleanCell) }));
  return { name: null, rows: [{ place: 'headings', cells: HEAD }, ...placed] };
}
