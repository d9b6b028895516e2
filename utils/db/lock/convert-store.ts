import type { StoreLock } from '../../model/lock';
import { dropKey } from '../../platform/store-key';
import type { Database } from '../database';
import { readyToWrite } from '../ready-to-write';
import { convertBlob, convertThumbnails, leftToConvert } from './convert';
import { lockOf } from './in-force';

/** `damaged`: files that were left as they are, since they were not what they were sealed as before. */
export interface Converted {
  finished: boolean;
  damaged: number;
}

/**
 * Goes on with sealing or opening what is in the store, one file after the other, until its lock is closed or lifted.
 * May be ended at any point and called again; two at once wait for each other. Opening needs the store unlocked, and
 * rejects with StoreLocked when it is not; sealing needs the public key alone.
 */
export function convertStore(db: Database, told: (done: number, of: number) => void): Promise<Converted> {
  return navigator.locks.request('wallet-witness-lock', async () => {
    const lock = await lockOf(db);
    if (lock === undefined || lock.state === 'closed') return { finished: true, damaged: 0 };
    await readyToWrite(db, 'small');
    const names = await leftToConvert(db, lock).primaryKeys();
    let damaged = 0;
    for (const [index, sha256] of names.entries()) {
      told(index, names.length);
      if ((await convertBlob(db, lock, sha256)) === 'damaged') damaged += 1;
    }
    await convertThumbnails(db, lock);
    told(names.length, names.length);
    const finished = await finish(db, lock, damaged);
    if (finished && lock.state === 'opening') await dropKey();
    return { finished, damaged };
  });
}

/** The lock is closed, or lifted, in the same transaction in which nothing is found that would contradict it. */
function finish(db: Database, lock: StoreLock, damaged: number): Promise<boolean> {
  const tables = [db.blobs, db.thumbnails, db.staged, db.imports, db.lock];
  return db.transaction('rw', tables, async () => {
    const now = await lockOf(db);
    if (now?.state !== lock.state || now.fingerprint !== lock.fingerprint) return false;
    const left = await leftToConvert(db, lock).count();
    if (lock.state === 'closing') {
      // What was captured meanwhile is sealed already; what is damaged stays as it lies.
      if (left > damaged) return false;
      await db.lock.update('store', { state: 'closed' });
      return true;
    }
    const staged = await db.staged
      .filter(({ taken }) => 'part' in taken && taken.part.locked !== undefined)
      .count();
    const waiting = await db.imports.filter(({ locked }) => locked !== undefined).count();
    const small = await db.thumbnails.filter(({ locked }) => locked !== undefined).count();
    if (left + staged + waiting + small > 0) return false;
    // Kept, with its ways: if anything sealed for it should ever be found, it can be opened.
    await db.lock.put({ ...lock, id: lock.fingerprint, state: 'off' });
    await db.lock.delete('store');
    return true;
  });
}
