import type { Database, StoredImport } from '../db/database';
import { layImport } from '../db/lock/waiting-import';
import { readyToWrite } from '../db/ready-to-write';
import { doubtLog } from '../platform/sound-log';
import { requireRoom } from '../platform/storage-room';

/**
 * Puts a file into the store, where it waits to be sealed: no message can carry it. Rejects with NoRoom before anything
 * was written when it would not fit, once as it waits and once as evidence.
 */
export async function stageImport(db: Database, waiting: StoredImport): Promise<void> {
  await readyToWrite(db, 'capture');
  await requireRoom('capture', 2 * waiting.content.size);
  try {
    await layImport(db, waiting);
  } catch (error) {
    await doubtLog().catch(() => undefined);
    throw error;
  }
}
