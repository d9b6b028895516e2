import { BackupFault } from '../backup/backup-fault';
import { type CheckedBackup, checkBackup } from '../backup/check-backup';
import { isLockedBackup, openBackup } from '../backup/open-backup';
import { openLockedBackup } from '../backup/open-locked';
import type { Database } from '../db/database';
import type { BackupStep } from '../model/backup';
import type { StepWatch } from './make-backup';

/**
 * Reads a backup from its first byte to its last; nothing is written. Rejects with a BackupFault that says why it is not
 * taken: `locked` where it wants a password and none was given. Rejects with an AbortError when it is called off.
 */
export async function readBackup(
  db: Database,
  file: Blob,
  password: string | null,
  { report, signal }: StepWatch,
): Promise<CheckedBackup> {
  const of = (step: BackupStep) => ({
    signal,
    onProgress: (done: number, total: number) => report({ step, done, total }),
  });
  report({ step: 'check', done: 0, total: 0 });
  const locked = await isLockedBackup(file);
  if (locked && password === null) throw new BackupFault('locked', 'encrypted');
  const files =
    locked && password !== null
      ? await openLockedBackup(file, password, of('reopen'))
      : await openBackup(file);
  return checkBackup(files, db.verno, of('check'));
}
