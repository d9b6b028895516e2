import type { Transaction } from '../../../../utils/model/reading';
import { transaction } from '../../complaint/invented';

let numbered = 0;

/** A day of the invented years, counted from the first of January 2023, with a minute of it: `2023-01-01T08:30`. */
export function at(day: number, minute: number): string {
  const moment = new Date(Date.UTC(2023, 0, 1) + (day * 1440 + minute) * 60_000);
  return moment.toISOString().slice(0, 16);
}

/** A row with a number of its own; money out carries a minus, as wallets show it. */
export function row(
  when: string,
  cents: number,
  party: string,
  more: Parameters<typeof transaction>[0] = {},
): Transaction {
  numbered += 1;
  const figure = `${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  const out = cents < 0;
  return transaction({
    direction: out ? 'out' : 'in',
    counterparty: party,
    occurredAt: { value: when, precision: when.length > 10 ? 'minute' : 'day' },
    amount: { value: out ? `-${figure}` : figure, currency: 'CNY' },
    references: [{ type: 'transaction', value: `2023${String(numbered).padStart(12, '0')}` }],
    ...more,
  });
}
