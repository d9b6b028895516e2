import { soundLog } from '../platform/sound-log';
import { type Reserve, requireRoom } from '../platform/storage-room';
import type { Database } from './database';

/**
 * To be waited for before anything is written: rejects with NoRoom while the disk is too full for the store to stay
 * whole, and opens a store anew that could not be opened before (Dexie alone would never try again).
 */
export async function readyToWrite(db: Database, reserve: Reserve): Promise<void> {
  await requireRoom(reserve);
  await soundLog();
  await db.open();
}
