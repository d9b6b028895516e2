import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a file by its own headings, with the line a spreadsheet would show it on. */
export interface RawRow {
  line: number;
  cell(heading: string): string;
}

/**
 * The rows of a file from the line of headings on, by nothing but their place: what a person sees who opens it in a
 * spreadsheet. Shares no code with the readers but the splitting of lines into cells.
 */
export function rawRows(file: string, heading: string, encoding = 'utf-8'): RawRow[] {
  const text = new TextDecoder(encoding).decode(readFileSync(file));
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const start = data.findIndex((cells) => cells.some((cell) => cell.trim() === heading));
  const headings = (data[start] ?? []).map((cell) => cell.trim());
  return data.slice(start + 1).map((cells, at) => ({
    line: start + at + 2,
    cell: (name) => {
      const index = headings.indexOf(name);
      if (index < 0) throw new Error(`${file} has no heading ${name}`);
      return (cells[index] ?? '').replace(/^"(.*)"$/, '$1').trim();
    },
  }));
}

/** `2019-09-26 12:45:27` as the contract writes it. */
export function local(moment: string): string {
  return moment.replace(' ', 'T').slice(0, 19);
}

/** The digits of a figure, its sign in front. */
export function figure(text: string, sign: '' | '-' = ''): string {
  return `${sign}${text.replace(/[^\d.]/g, '')}`;
}

/** `- $12.00`, `-0.5`: with the sign that stands in the cell. */
export function signed(text: string): string {
  return figure(text, /^-/.test(text) ? '-' : '');
}
