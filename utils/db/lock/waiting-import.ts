import * as v from 'valibot';
import { Reading } from '../../model/reading';
import type { Database, StoredImport } from '../database';
import { fromRest, toRest } from './at-rest';
import { lockInForce, sealerInForce } from './in-force';

/** Stands for a reading that is sealed. */
const SEALED_READING: Reading = {
  wallet: 'generic',
  page: 'file',
  transactions: [],
  failures: [],
  messages: [],
  notes: [],
};

/**
 * Puts a file of the person's own into the store, where it waits to become evidence; sealed where the store has a lock.
 * `again`: only where it still waits.
 */
export async function layImport(db: Database, waiting: StoredImport, again?: 'again'): Promise<void> {
  for (;;) {
    const sealer = await sealerInForce(db);
    const content = await toRest(sealer, waiting.content);
    const { thumbnail, ...rest } = waiting;
    const laid =
      content.locked === undefined
        ? waiting
        : {
            ...rest,
            content: content.blob,
            reading: SEALED_READING,
            locked: {
              content: content.locked,
              reading: await toRest(sealer, new Blob([JSON.stringify(waiting.reading)])),
              ...(thumbnail ? { thumbnail: await toRest(sealer, thumbnail) } : {}),
            },
          };
    const done = await db.transaction('rw', [db.imports, db.lock], async () => {
      // A lock that was lifted meanwhile would leave behind what nothing opens.
      if ((await lockInForce(db)) !== (sealer?.by ?? null)) return false;
      if (!again || (await db.imports.get(waiting.id))) await db.imports.put(laid);
      return true;
    });
    if (done) return;
  }
}

/** A waiting file as it was given. Rejects with StoreLocked while it is sealed and the store is not open. */
export async function waitingImport({ locked, ...waiting }: StoredImport): Promise<StoredImport> {
  if (!locked) return waiting;
  const reading = await (await fromRest(locked.reading)).text();
  return {
    ...waiting,
    content: await fromRest({ blob: waiting.content, locked: locked.content }),
    reading: v.parse(Reading, JSON.parse(reading)),
    ...(locked.thumbnail ? { thumbnail: await fromRest(locked.thumbnail) } : {}),
  };
}
