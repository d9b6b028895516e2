import { changedLock, openLock } from '../../lock/store-keys';
import { toBase64 } from '../../model/base64';
import type { StoreLock } from '../../model/lock';
import { passOverRows } from '../../platform/sound-log';
import { holdKey } from '../../platform/store-key';
import type { Database } from '../database';
import { readyToWrite } from '../ready-to-write';
import { lockOf } from './in-force';

/**
 * Sets a lock that was made and whose code the person has written down. From here on what is new is sealed; what is there
 * is sealed by `convertStore`. Rejects when the store has a lock already, or when what was stored does not open.
 */
export async function setLock(db: Database, lock: StoreLock, passphrase: string): Promise<void> {
  await readyToWrite(db, 'small');
  // Fails when there is one: nobody's lock is ever written over.
  await db.lock.add(lock);
  if (!(await unlockStore(db, passphrase))) throw new Error('the lock that was stored does not open');
}

/** Opens the store with its passphrase or its code, until it is locked. False when neither fits. */
export async function unlockStore(db: Database, typed: string): Promise<boolean> {
  const lock = await requireLock(db);
  const key = await openLock(lock, typed);
  if (key === null) return false;
  await holdKey({ by: lock.fingerprint, key: toBase64(key) });
  return true;
}

/** Puts another passphrase in the place of the old one. False when `typed` is neither the passphrase nor the code. */
export async function changePassphrase(db: Database, typed: string, passphrase: string): Promise<boolean> {
  const lock = await requireLock(db);
  const changed = await changedLock(lock, typed, passphrase);
  if (changed === null) return false;
  await readyToWrite(db, 'small');
  await changeLock(db, lock, { ways: changed.ways });
  // The old passphrase opens what stood there before, for whoever finds that on the disk.
  await passOverRows().catch(() => undefined);
  return true;
}

/** Begins to lift the lock: what is new is plain from here on; what is sealed is opened by `convertStore`. False as above. */
export async function liftLock(db: Database, typed: string): Promise<boolean> {
  const lock = await requireLock(db);
  if (!(await unlockStore(db, typed))) return false;
  await readyToWrite(db, 'small');
  await changeLock(db, lock, { state: 'opening' });
  return true;
}

/** Rejects when the lock was changed elsewhere since it was read. */
function changeLock(db: Database, lock: StoreLock, change: Partial<StoreLock>): Promise<void> {
  return db.transaction('rw', db.lock, async () => {
    const now = await requireLock(db);
    const isSame = now.fingerprint === lock.fingerprint && now.state === lock.state;
    if (!isSame || toBase64(now.ways.passphrase.key) !== toBase64(lock.ways.passphrase.key))
      throw new Error('the lock was changed in another window');
    await db.lock.put({ ...now, ...change });
  });
}

async function requireLock(db: Database): Promise<StoreLock> {
  const lock = await lockOf(db);
  if (!lock) throw new Error('the store has no lock');
  return lock;
}
