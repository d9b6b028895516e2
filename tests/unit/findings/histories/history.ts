import type { Exhibit } from '../../../../utils/findings/exhibits';
import type { Transaction } from '../../../../utils/model/reading';
import { exhibitOf } from '../../complaint/invented';
import { ORDINARY, type Style } from './ordinary';
import { Seeded } from './random';

/** The rows of some ways of living, whole days of them, at least so many; in the order of their times. */
export function ordinaryRows(styles: readonly Style[], count: number, seed: number): Transaction[] {
  const dice = new Seeded(seed);
  const rows: Transaction[] = [];
  for (let day = 0; rows.length < count; day += 1) rows.push(...styles.flatMap((style) => style(day, dice)));
  return inTime(rows);
}

export function allStyles(): Style[] {
  return Object.values(ORDINARY);
}

export function inTime(rows: readonly Transaction[]): Transaction[] {
  return [...rows].sort((a, b) => (a.occurredAt.value ?? '').localeCompare(b.occurredAt.value ?? ''));
}

/** A page of a wallet that lists these rows, captured on a day of the years after. */
export function listPage(
  transactions: Transaction[],
  number = 1,
  capturedAt = '2040-01-01T00:00:00.000Z',
): Exhibit {
  return exhibitOf(number, { transactions }, { capturedAt });
}

/** The same rows with nothing but the day of each, as many pages show them. */
export function withoutTimes(rows: readonly Transaction[]): Transaction[] {
  return rows.map((row) => ({
    ...row,
    occurredAt: {
      ...row.occurredAt,
      value: row.occurredAt.value?.slice(0, 10) ?? null,
      precision: 'day' as const,
    },
  }));
}
