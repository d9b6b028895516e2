import { absolute } from '../model/decimal';
import { readMoment } from './date';
import type { Page } from './page';
import { bare, type StateRecord, stateRecords } from './page-state';
import type { RowReading } from './row';

const DAY_LENGTH = 86_400_000;

/**
 * Completes rows by the data that the page brought along: the year of a day that is shown without one, and the number of
 * the transaction. Only where exactly one record has the row's figure, its name and its day; what is shown wins.
 */
export function completeRows<T extends RowReading>(page: Page, rows: T[]): T[] {
  if (!rows.some(isOpen)) return rows;
  const records = stateRecords(page);
  if (records.length === 0) return rows;
  const found = rows.map((row) => records.filter((record) => isSame(page, row, record)));
  return rows.map((row, at) => {
    const [record, ...others] = found[at] ?? [];
    const isShared = found.some((one, place) => place !== at && record && one.includes(record));
    return record && others.length === 0 && !isShared && isOpen(row) ? completed(page, row, record) : row;
  });
}

function isOpen({ occurredAt, references }: RowReading): boolean {
  const isYearOpen = occurredAt.value === null && occurredAt.raw !== '';
  return isYearOpen || !references.some(({ type }) => type === 'transaction');
}

function isSame(page: Page, row: RowReading, { figures, texts, day }: StateRecord): boolean {
  const figure = bare(absolute(row.amount.value ?? ''));
  if (figure === '' || !figures.includes(figure)) return false;
  const names = [row.counterparty?.value, row.description].filter((one) => one !== null && one !== undefined);
  if (!texts.some((text) => names.includes(text))) return false;
  const shown = row.occurredAt.value?.slice(0, 10) ?? dayIn(page, row, day)?.value?.slice(0, 10);
  // The data may count in another zone than the page.
  return shown !== undefined && Math.abs(Date.parse(shown) - Date.parse(day)) <= DAY_LENGTH;
}

/** The day that the row shows, in the year of the record. */
function dayIn(page: Page, { occurredAt }: RowReading, day: string) {
  const hint = { year: Number(day.slice(0, 4)), ...(page.language && { language: page.language }) };
  return occurredAt.raw === '' ? null : readMoment(occurredAt.raw, hint);
}

function completed<T extends RowReading>(page: Page, row: T, { day, number }: StateRecord): T {
  const told = row.occurredAt.value === null ? dayIn(page, row, day) : null;
  const isNumbered = row.references.some(({ type }) => type === 'transaction');
  return {
    ...row,
    occurredAt: told?.value ? { ...told, raw: row.occurredAt.raw } : row.occurredAt,
    references:
      number && !isNumbered ? [{ type: 'transaction', value: number }, ...row.references] : row.references,
  };
}
