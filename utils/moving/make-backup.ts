import { checkBackup } from '../backup/check-backup';
import { type BackupWatch, composeBackup } from '../backup/compose-backup';
import { openBackup } from '../backup/open-backup';
import type { Database } from '../db/database';
import type { BackupProgress, BackupStep, BackupSummary } from '../model/backup';
import { checkLocked, lockZip } from '../packaging/lock-package';
import { highestCase } from '../platform/case-numbers';
import { highestItem } from '../platform/held-items';
import { unfinishedExports } from '../platform/unfinished-exports';
import { extensionVersion } from '../platform/version';
import { takeRows } from './take-rows';

/** How it tells how far it is, and hears that it is called off. */
export interface StepWatch {
  report(progress: BackupProgress): void;
  signal: AbortSignal;
}

export interface MadeBackup {
  fileName: string;
  blob: Blob;
  summary: BackupSummary;
  locked: boolean;
}

/**
 * Makes a backup of the whole store, as it lies, and reads it again before it is given. With a password every file in it is
 * encrypted (AES-256, WinZip's AE-2), opened with it again and compared. Rejects with an AbortError when it is called off.
 */
export async function makeBackup(
  db: Database,
  password: string | null,
  { report, signal }: StepWatch,
): Promise<MadeBackup> {
  const of = (step: BackupStep): BackupWatch => ({
    signal,
    onProgress: (done, total) => report({ step, done, total }),
  });
  report({ step: 'gather', done: 0, total: 0 });
  const writer = await takeRows(db);
  const composed = await composeBackup(
    writer,
    {
      madeAt: new Date().toISOString(),
      extension: extensionVersion(),
      store: db.verno,
      numbers: { evidence: await highestItem(), case: await highestCase() },
      unfinishedExports: [...(await unfinishedExports())],
    },
    of('gather'),
  );
  const { fileName, blob, modified, files } = composed;
  const { summary } = await checkBackup(await openBackup(blob), db.verno, of('check'));
  if (password === null) return { fileName, blob, summary, locked: false };
  const locked = await lockZip(blob, password, modified, of('lock'));
  await checkLocked(locked, password, files, of('reopen'));
  return { fileName, blob: locked, summary, locked: true };
}
