import { browser } from 'wxt/browser';

/** How much is kept, how much more fits (null where the browser tells no limit), and whether it may clear it by itself. */
export interface StorageRoom {
  kept: number;
  free: number | null;
  safe: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  const free = quota === undefined ? null : Math.max(0, quota - usage);
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
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  return !isFirefox && (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
}
