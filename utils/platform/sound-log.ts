import { browser } from 'wxt/browser';
import { isFirefox } from './storage-room';

const SOUND = 'storeLogSound';
const SCRATCH = 'wallet-witness-log';
/** The browser keeps 4 MB in its log before it writes a table and begins another; this passes that by half. */
const ROWS = 128;
const ROW_BYTES = 48 * 1024;

let renewing: Promise<void> | null = null;

/**
 * Chromium keeps all IndexedDB of an extension behind one write-ahead log (LevelDB). A disk that fills while it writes
 * leaves half a record at the log's end; the log is then used on, and at the next start of the browser the half record
 * in the middle counts as corruption, for which it deletes every database of the extension: seen in Chromium 156, on
 * disks filled to between 0 and 60 kB. A log that was passed over is never read again, so before anything of ours is
 * written, once in each session of the browser and again after every failed write, a new one is begun, by rows of a
 * scratch database that are deleted at once. Firefox keeps SQLite, which heals itself.
 */
export async function soundLog(): Promise<void> {
  if (isFirefox() || (await browser.storage.session.get(SOUND))[SOUND] === true) return;
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  await renewing;
}

/** A write failed: the log may end in half a record. */
export async function doubtLog(): Promise<void> {
  await browser.storage.session.remove(SOUND);
}

/**
 * What rows said before they were written over stands on in Chromium's log, and in the tables that are made of it, until
 * enough was written for them to be merged. A row was found no more after three logs; of a large store a table may stay.
 */
export async function passOverRows(): Promise<void> {
  if (isFirefox()) return;
  for (let log = 0; log < 4; log += 1) await renew();
}

async function renew(): Promise<void> {
  const open = indexedDB.open(SCRATCH, 1);
  open.onupgradeneeded = () => open.result.createObjectStore('rows');
  const scratch = await done(open);
  const writing = scratch.transaction('rows', 'readwrite', { durability: 'strict' });
  for (let row = 0; row < ROWS; row += 1)
    writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(ROW_BYTES)), row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  }).finally(() => scratch.close());
  await done(indexedDB.deleteDatabase(SCRATCH));
  await browser.storage.session.set({ [SOUND]: true });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
