import { nextEntry } from '../custody/chain';
import { keyFingerprint, makeDeviceKey, publicPem } from '../custody/device-signature';
import type { Database } from '../db/database';
import type { DeviceKey } from '../model/custody';

const ID = 'device';

/** The key of this installation; undefined before its first export. */
export async function deviceKey(db: Database): Promise<DeviceKey | undefined> {
  return db.keys.get(ID);
}

/**
 * Makes the key of this installation unless it has one, and enters its fingerprint in the chain, so that a package signed
 * with another key contradicts its own log.
 */
export async function ensureDeviceKey(db: Database): Promise<void> {
  if (await deviceKey(db)) return;
  // Made outside: a transaction of IndexedDB ends while anything else is waited for.
  const made = await makeDeviceKey();
  const sha256 = await keyFingerprint(await publicPem(made));
  await db.transaction('rw', [db.keys, db.custody], async () => {
    if (await deviceKey(db)) return;
    await db.keys.add({ id: ID, ...made });
    const head = await db.custody.orderBy('seq').last();
    const fact = {
      at: new Date().toISOString(),
      event: 'key_made',
      evidence: null,
      case: null,
      sha256,
    } as const;
    await db.custody.add(nextEntry(head, fact));
  });
}
