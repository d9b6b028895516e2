/**
 * Why a backup is not taken. `cut_short`: its end is missing, as after a copy that broke off; `damaged`: bytes are not those
 * that were written; `inconsistent`: it is in one piece, and what it holds contradicts itself; `newer`: a later version of
 * the extension made it; `not_empty`: there is something in the store that it would be put into.
 */
export type BackupProblem =
  | 'not_a_backup'
  | 'cut_short'
  | 'damaged'
  | 'inconsistent'
  | 'newer'
  | 'too_large'
  | 'locked'
  | 'wrong_password'
  | 'not_empty';

/** What a backup holds, for the person to see before anything is done with it. */
export interface BackupSummary {
  /** UTC, ISO 8601. */
  madeAt: string;
  captures: number;
  cases: number;
  files: number;
  /** What was damaged or lost in the store already when the backup was made: each a short line, for whoever helps. */
  faults: readonly string[];
  /** Whether the store had a lock: then its passphrase opens what is restored. */
  hasLock: boolean;
}

/** What a backup goes through, made or restored. */
export type BackupStep = 'gather' | 'check' | 'lock' | 'reopen' | 'restore' | 'verify';

/** How far it is; `done` and `total` are bytes, rows or items of this step, and 0 while nothing is known. */
export interface BackupProgress {
  step: BackupStep;
  done: number;
  total: number;
}

/** What came of reading a whole store again. */
export interface ReadAgain {
  /** Items whose every byte is what was sealed. */
  sound: number;
  /** Items of which the person had the bytes removed. */
  deleted: number;
  /** What is not as it was sealed, a line each. */
  faults: readonly string[];
}
