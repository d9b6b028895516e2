import type { Transaction } from '../model/reading';
import type { Unreadable } from '../model/waiting-file';

/** A row of the statement that became no transaction, and why: the person is shown it, so that nothing is lost silently. */
export interface LeftOut {
  /** Where it stands, as in `Transaction.selector`. */
  row: string;
  text: string;
  reason: 'total' | 'no_date' | 'no_amount' | 'amount_unclear';
}

/** What came out of a file that the person gave. */
export type StatementReading =
  | {
      outcome: 'read';
      /** Id of a folder in utils/wallets or of a profile here; `generic` when the wallet is not known. */
      wallet: string;
      transactions: Transaction[];
      leftOut: LeftOut[];
    }
  | { outcome: 'needs_password' }
  | { outcome: 'wrong_password' }
  | { outcome: 'not_a_statement'; reason: Unreadable };

/** Thrown inside, where a file cannot be read; `readStatement` turns it into an outcome. */
export class CannotRead extends Error {
  override name = 'CannotRead';
  readonly reason: Unreadable | 'needs_password' | 'wrong_password';

  constructor(reason: CannotRead['reason'], cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
