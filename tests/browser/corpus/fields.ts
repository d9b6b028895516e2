import { absolute } from '../../../utils/model/decimal';
import type { Transaction } from '../../../utils/model/reading';
import type { Row } from './page-rows';

/** What the corpus calls a kind, in the project's words. */
const KINDS: Record<string, string> = {
  TRADE: 'payment',
  MINITRANS: 'other',
  Purchase: 'payment',
  purchase: 'payment',
  Paid: 'payment',
  Payment: 'payment',
  Donation: 'payment',
  Charge: 'payment',
  Zahlung: 'payment',
  Refund: 'refund',
  deposit: 'topup',
  sale: 'other',
  Sent: 'transfer',
  Received: 'transfer',
};

/** One field of a row: what the corpus expects, and what was read. Both `null` where it is left open. */
interface Compared {
  field: string;
  wanted: string | null;
  read: string | null;
}

/** All fields of a row that the corpus notes down, beside what was read of them. */
export function compare(row: Row, one: Transaction): Compared[] {
  const { occurredAt, amount, counterparty, description, direction, fee, references } = one;
  // Of a row with another number of that type the corpus' one was missed.
  const number = (wanted: string | null | undefined, ...types: string[]) => {
    const found = references.filter(
      ({ value, type }) => value === wanted || (types.includes(type) && !known.has(value)),
    );
    return found.find(({ value }) => value === wanted)?.value ?? found[0]?.value ?? null;
  };
  const known = new Set([row.reference, row.order, row.merchant_order_no, row.invoice_id]);
  const isZoned = /[+-]\d\d:\d\d$/.test(row.date ?? '');
  const kind = KINDS[row.kind?.split(' ')[0] ?? ''];
  // A bare mark of several currencies names none; the corpus accepts null for it.
  const isOpen = amount.currency === null && /^[$¥]$/.test(row.symbol ?? '');
  const all: (Compared | null)[] = [
    {
      field: 'date',
      wanted: row.date,
      read: occurredAt.value && `${occurredAt.value}${isZoned ? occurredAt.zone : ''}`,
    },
    {
      field: 'figure',
      wanted: row.amount && plain(absolute(row.amount)),
      read: amount.value && plain(absolute(amount.value)),
    },
    {
      field: 'way',
      wanted: row.amount && (row.amount.startsWith('-') ? 'out' : 'in'),
      read: direction === 'unknown' ? null : direction,
    },
    isOpen ? null : { field: 'currency', wanted: row.currency, read: amount.currency },
    noted(row.zone, 'zone', occurredAt.zone),
    noted(row.counterparty, 'counterparty', counterparty?.value ?? null),
    noted(row.title, 'title', description),
    noted(row.status, 'status', statusOf(one, row.status)),
    noted(row.reference, 'reference', number(row.reference, 'transaction', 'tx_hash')),
    noted(row.order, 'order', number(row.order, 'order')),
    noted(row.merchant_order_no, 'merchant order', number(row.merchant_order_no, 'merchant_order')),
    noted(row.invoice_id, 'invoice', number(row.invoice_id, 'merchant_order')),
    kind ? { field: 'kind', wanted: kind, read: one.kind === 'unknown' ? null : one.kind } : null,
    row.fees === undefined
      ? null
      : { field: 'fee', wanted: plain(String(row.fees)), read: fee?.value ? plain(fee.value) : null },
  ];
  return all.filter((each) => each !== null);
}

function noted(wanted: string | null | undefined, field: string, read: string | null): Compared | null {
  return wanted === undefined ? null : { field, wanted, read };
}

/** The words of the state; where a page says it by a class alone there are none, and what it means is compared. */
function statusOf({ status }: Transaction, wanted: string | null | undefined): string | null {
  if (status.raw !== '') return status.raw;
  return status.value === wanted?.toLowerCase() ? wanted : status.value === 'unknown' ? null : status.value;
}

/** The figure without zeros that say nothing: the corpus writes `60.0` for `60.00`. */
function plain(value: string): string {
  return value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
