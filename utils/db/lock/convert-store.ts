import type { LockedMark, StoreLock } from '../../model/lock';
import { passOverRows } from '../../platform/sound-log';
import { dropKey } from '../../platform/store-key';
import type { Database, Staged } from '../database';
import { readyToWrite } from '../ready-to-write';
import { convertBlob, convertThumbnails, leftToConvert } from './convert';
import { convertRows, countRowsLeft } from './convert-rows';
import { lockOf } from './in-force';
import { SEALED_TABLES } from './sealed-tables';

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
    await convertRows(db, lock);
    told(names.length, names.length);
    const finished = await finish(db, lock, damaged);
    if (finished && lock.state === 'opening') await dropKey();
    // The store is sealed in any case.
    if (finished && lock.state === 'closing') await passOverRows().catch(() => undefined);
    return { finished, damaged };
  });
}

function lockOfTaken(taken: Staged['taken']): LockedMark | undefined {
  if ('part' in taken) return taken.part.locked;
  return 'sealedHead' in taken ? taken.sealedHead.locked : undefined;
}

/** The lock is closed, or lifted, in the same transaction in which nothing is found that would contradict it. */
function finish(db: Database, lock: StoreLock, damaged: number): Promise<boolean> {
  const tables = ['blobs', 'thumbnails', 'staged', 'imports', 'lock', ...SEALED_TABLES];
  return db.transaction('rw', tables, async () => {
    const now = await lockOf(db);
    if (now?.state !== lock.state || now.fingerprint !== lock.fingerprint) return false;
    const isLeft = (locked: object | undefined) => (locked !== undefined) === (lock.state === 'opening');
    const staged = await db.staged.filter(({ taken }) => isLeft(lockOfTaken(taken))).count();
    const waiting = await db.imports.filter(({ locked }) => isLeft(locked)).count();
    const rest = staged + waiting + (await countRowsLeft(db, lock));
    const left = await leftToConvert(db, lock).count();
    if (lock.state === 'closing') {
      // What was captured meanwhile is sealed already; what is damaged stays as it lies.
      if (rest > 0 || left > damaged) return false;
      await db.lock.update('store', { state: 'closed' });
      return true;
    }
    const small = await db.thumbnails.filter(({ locked }) => locked !== undefined).count();
    if (rest + left + small > 0) return false;
    // Kept, with its ways: if anything sealed for it should ever be found, it can be opened.
    await db.lock.put({ ...lock, id: lock.fingerprint, state: 'off' });
    await db.lock.delete('store');
    return true;
  });
}
