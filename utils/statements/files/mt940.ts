import { cleanCell } from '../tables/cell';
import type { Sheet } from '../tables/sheet';

const HEAD = ['Date', 'Amount', 'Currency', 'Direction', 'Name', 'Description', 'Transaction ID'];

/** Whether a text is a SWIFT customer statement (MT940) or its report of one day (MT942). */
export function isMt940(text: string): boolean {
  return /^:(?:20|25):/m.test(text) && /^:61:\d{6}/m.test(text);
}

/**
 * The lines of an MT940 statement as a table. Field 61: value date `YYMMDD`, the booking date `MMDD` where there is
 * one, `C` or `D` (`RC` and `RD` take one back: they stay open), an amount with a comma, a type, the customer's
 * reference and behind `//` the bank's. Field 86 tells the rest, German banks in parts `?20` to `?33`.
 */
export function readMt940(text: string): Sheet {
  const fields = text.split(/\r?\n(?=:\d\d[A-Z]?:)|\r?\n-\}?(?=\r?\n|$)/);
  const rows: string[][] = [];
  let currency = '';
  fields.forEach((field, at) => {
    currency = /^:60[FM]:[CD]\d{6}([A-Z]{3})/.exec(field.trimStart())?.[1] ?? currency;
    const line =
      /^:61:(\d{2})(\d{2})(\d{2})(\d{4})?(R?[CD])[A-Z]?(\d{1,12},\d{0,2})[A-Z]\w{3}([^\r\n]*)/.exec(
        field.trimStart(),
      );
    if (!line) return;
    const [, year = '', month = '', day = '', booked, mark = '', amount = '', references = ''] = line;
    const [, bank = ''] = references.split('//');
    const told = tellsOf(fields[at + 1] ?? '');
    rows.push([
      dateOf(year, month, day, booked),
      amount.replace(/,$/, ''),
      currency,
      mark === 'C' || mark === 'D' ? mark : '',
      told.name,
      told.text,
      bank.trim(),
    ]);
  });
  const placed = rows.map((cells, at) => ({ place: `line ${at + 1}`, cells: cells.map(cleanCell) }));
  return { name: null, rows: [{ place: 'headings', cells: HEAD }, ...placed] };
}

/** The booking date has no year: it is the one nearest to the value date. */
function dateOf(year: string, month: string, day: string, booked: string | undefined): string {
  if (!booked) return `20${year}-${month}-${day}`;
  const months = Number(booked.slice(0, 2)) - Number(month);
  const full = 2000 + Number(year) + (months > 6 ? -1 : months < -6 ? 1 : 0);
  return `${full}-${booked.slice(0, 2)}-${booked.slice(2)}`;
}

function tellsOf(field: string): { name: string; text: string } {
  const text = /^:86:([\s\S]*)$/.exec(field.trimStart())?.[1] ?? '';
  const parts = [...text.replace(/\r?\n/g, '').matchAll(/\?(\d\d)([^?]*)/g)];
  if (parts.length === 0) return { name: '', text };
  const join = (from: number, to: number) =>
    parts.filter(([, code]) => Number(code) >= from && Number(code) <= to).map(([, , value]) => value ?? '');
  return { name: join(32, 33).join(''), text: join(20, 29).join('') };
}
