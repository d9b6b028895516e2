import type { RowPlace } from './corroboration';
import type { StatusValue, Transaction } from './reading';

/** A transaction that more than one exhibit shows, with every status that it had: wallets rewrite their lists. */
export interface History {
  /** The row that leaves least open. */
  transaction: Transaction;
  /** Every row that shows it, the earliest capture first. */
  seen: RowPlace[];
  /** The statuses in the order in which they were captured; one entry where it never changed. */
  statuses: { raw: string; value: StatusValue; place: RowPlace; capturedAt: string }[];
}
