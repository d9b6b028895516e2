import { sealerOf } from '../../lock/key-pair';
import type { Sealer } from '../../lock/sealed-file';
import type { StoreLock } from '../../model/lock';
import type { Database } from '../database';

/** The lock of the store, whatever its state; undefined when none is set. */
export function lockOf(db: Database): Promise<StoreLock | undefined> {
  return db.lock.get('store');
}

/** The name of the lock that what is written now is sealed for; null for none. May be asked inside a transaction. */
export async function lockInForce(db: Database): Promise<string | null> {
  const lock = await lockOf(db);
  return lock === undefined || lock.state === 'opening' ? null : lock.fingerprint;
}

let last: Sealer | undefined;

/** What seals what is written now; null when it is written plain. Rejects when the lock is damaged: nothing may be sealed for it then. */
export async function sealerInForce(db: Database): Promise<Sealer | null> {
  const lock = await lockOf(db);
  if (lock === undefined || lock.state === 'opening') return null;
  if (last?.by !== lock.fingerprint) last = await sealerOf(lock);
  return last;
}
