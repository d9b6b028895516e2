import type { FindingPlace } from '../model/finding';
import type { StatusValue, Transaction } from '../model/reading';

/** Where a fact stands: the 1-based row of an exhibit's transactions, failures or messages. */
export type Source = FindingPlace;

/** A status as one exhibit shows it. */
export interface ShownStatus {
  raw: string;
  value: StatusValue;
  source: Source;
}

/** One transaction of the exhibits, however many of them show it. */
export interface TransactionFact extends Source {
  kind: 'transaction';
  transaction: Transaction;
  /** The same transaction in other rows. */
  also: Source[];
  /** Statuses that differ, in the order they were captured; the last one counts. */
  statuses: [ShownStatus, ...ShownStatus[]];
  /** A row of an earlier exhibit that may be this very transaction. Such a fact is shown, never added. */
  mayRepeat: Source | null;
}
