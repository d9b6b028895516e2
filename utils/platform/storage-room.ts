import { browser } from 'wxt/browser';

/** How much is kept, how much more fits beside the reserve (null where the browser tells no limit), and whether it may clear it by itself. */
export interface StorageRoom {
  kept: number;
  free: number | null;
  safe: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  const free = quota === undefined ? null : Math.max(0, quota - usage - RESERVE.capture);
  return { kept: usage, free, safe: isExempt() || (await navigator.storage.persisted()) };
}

/**
 * Asks the browser never to clear what is kept here on its own. Only a page can ask, not the background; the answer is
 * shown by the meter, and a no is no reason to stop. Firefox says yes without a question, Chrome says no and need not
 * be asked (see below).
 */
export async function askToKeep(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}

/**
 * Chrome exempts an extension with `unlimitedStorage` from eviction
 * (developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies); Firefox promises that by `persist` alone.
 */
function isExempt(): boolean {
  return !isFirefox() && (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
}

export function isFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}

/**
 * Bytes that must stay free. With fewer than about 100 kB Chromium's store breaks off in the middle of a record (see
 * sound-log.ts); other programs write too, and the store needs room of its own for the tables that it rewrites.
 * What is small and the person's own work (a line of a case, the record of an export) is taken for longer than captures.
 */
const RESERVE = { small: 30_000_000, capture: 100_000_000 } as const;
export type Reserve = keyof typeof RESERVE;

/** The disk has too little room left; nothing was written. */
export class NoRoom extends Error {}

/**
 * Rejects with NoRoom when `bytes` more would leave less than the reserve. Under `unlimitedStorage` Chromium's estimate
 * follows the disk's free space to the byte, at once; Firefox's is its own limit for a site.
 */
export async function requireRoom(reserve: Reserve, bytes = 0): Promise<void> {
  if (!(await hasRoom(reserve, bytes)))
    throw new NoRoom(`fewer than ${RESERVE[reserve] + bytes} bytes are free`);
}

/** Whether `bytes` more leave the reserve; true where the browser tells no limit. */
export async function hasRoom(reserve: Reserve, bytes: number): Promise<boolean> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  return quota === undefined || quota - usage - bytes >= RESERVE[reserve];
}
