import Papa from 'papaparse';
import { cleanCell } from '../tables/cell';
import { headerScore } from '../tables/header';
import type { Sheet, SheetRow } from '../tables/sheet';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Enough to find the header row of any statement by; a preamble is a page at most. */
const SAMPLE = 128 * 1024;

/** A statement has some dozens of columns; a row with more is made to harm, or is no table. */
const MOST_COLUMNS = 500;

/**
 * The rows of a text whose cells are parted by a comma, semicolon, TAB or bar. Which of them it is, the header row tells:
 * a preamble with commas of its own misleads any count.
 */
export function readDelimited(text: string): Sheet {
  const plain = text.replace(/^\ufeff/, '');
  // Excel's own line that names the delimiter.
  const declared = /^"?sep=(.)/i.exec(plain)?.[1];
  return { name: null, rows: rowsOf(plain, declared ?? delimiterOf(plain)) };
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(sample, delimiter);
    return { delimiter, score: Math.max(0, ...rows.map(({ cells }) => headerScore(cells))) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function rowsOf(text: string, delimiter: string): SheetRow[] {
  const parsed = parse(text, delimiter, '"');
  // A quote that is never closed swallows the rest of the file: then quotes mean nothing here.
  const isOpen = parsed.errors.some(({ code }) => code === 'MissingQuotes');
  const { data } = isOpen ? parse(text, delimiter, '\u0000') : parsed;
  return data.flatMap((cells, index) => {
    const clean = cells.slice(0, MOST_COLUMNS).map(cleanCell);
    return clean.some((cell) => cell !== '') ? [{ place: `row ${index + 1}`, cells: clean }] : [];
  });
}

function parse(text: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, quoteChar, skipEmptyLines: false });
}
