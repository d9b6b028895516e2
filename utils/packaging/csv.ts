import { DECIMAL } from '../model/decimal';

export type Cell = string | number | null;

/**
 * CSV after RFC 4180, for spreadsheets: with a byte order mark, without which Excel garbles Chinese.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; plain decimals stay numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** OWASP, "CSV injection": = + - @, tab and carriage return at the start; full-width signs are read as formulas too. */
function withoutFormula(text: string): string {
  if (DECIMAL.test(text)) return text;
  return /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}
