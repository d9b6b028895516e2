import { absolute } from '../model/decimal';
import type { Page } from './page';
import type { Field, Habits } from './row';
import { moneyOf } from './row-amount';

/** Fewer rows prove nothing. */
const FEWEST = 3;
const SCALE = 8;

/**
 * Where every row of a list shows a signed figure and another one, and each of the others is what the sums make of the
 * one before, the others are the balance: their fields get that part. Any row that does not fit leaves all as it is.
 */
export function nameBalances(page: Page, rows: Field[][], habits: Habits): void {
  const told: { moved: bigint; balance: bigint; field: Field }[] = [];
  for (const fields of rows) {
    const [signed, other, ...more] = fields.filter(({ role }) => role === 'amount');
    if (!signed || !other || more.length > 0) return;
    const moved = moneyOf(page, signed, habits);
    const left = moneyOf(page, other, habits);
    if (!moved || !left || moved.direction === 'unknown' || left.direction !== 'unknown') return;
    if (moved.money.currency !== left.money.currency) return;
    const [figure, balance] = [units(moved.money.value), units(left.money.value)];
    if (figure === null || balance === null) return;
    told.push({ moved: moved.direction === 'out' ? -figure : figure, balance, field: other });
  }
  if (told.length < FEWEST || !(runs(told) || runs([...told].reverse()))) return;
  for (const { field } of told) field.role = 'balance';
}

/** Newest first: each balance is the one below it and what moved. */
function runs(rows: { moved: bigint; balance: bigint }[]): boolean {
  return rows.every(({ moved, balance }, at) => {
    const below = rows[at + 1];
    return !below || below.balance + moved === balance;
  });
}

function units(value: string | null): bigint | null {
  const [whole = '', cents = ''] = absolute(value ?? '').split('.');
  return /^\d+$/.test(whole) && cents.length <= SCALE ? BigInt(whole + cents.padEnd(SCALE, '0')) : null;
}
