import type { Reference } from '../../model/reading';

/** What the cells of a column are. `ignored` is everything that makes no field of a transaction. */
export type ColumnRole =
  | 'date'
  | 'time'
  | 'zone'
  | 'amount'
  | 'quantity'
  | 'in'
  | 'out'
  | 'net'
  | 'fee'
  | 'feeCurrency'
  | 'balance'
  | 'currency'
  | 'pair'
  | 'sourceAmount'
  | 'sourceCurrency'
  | 'targetAmount'
  | 'targetCurrency'
  | 'status'
  | 'counterparty'
  | 'to'
  | 'from'
  | 'description'
  | 'kind'
  | 'direction'
  | 'reference'
  | 'ignored';

/** A column of a statement by its heading. */
export interface Column {
  index: number;
  /** The heading as given. */
  label: string;
  role: ColumnRole;
  /** Among columns of one role the lowest is meant: `Amount` before `Gross`, the day of paying before that of booking. */
  rank: number;
  /** The currency that the heading gives: `金额(元)`, `Amount (USD)`, `Betrag in EUR`. */
  unit: string | null;
  /** The zone that the heading gives: `Date (UTC)`, `created_utc`. */
  zone: string | null;
  referenceType: Reference['type'] | null;
}
