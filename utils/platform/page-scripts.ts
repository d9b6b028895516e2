import { browser } from 'wxt/browser';

/** What runs by itself in the pages that the person allowed, and from when on. */
const SCRIPTS = [
  { id: 'recorder', file: '/content-scripts/recorder.js', runAt: 'document_start' },
  { id: 'page-button', file: '/content-scripts/page-button.js', runAt: 'document_idle' },
] as const;

let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered scripts those of the allowed hosts: registers, moves to other hosts, or unregisters. One call
 * at a time, in order. Rejects when the browser refuses.
 */
export function syncPageScripts(origins: readonly string[]): Promise<void> {
  const next = last.then(() => sync(origins));
  last = next.catch(() => undefined);
  return next;
}

async function sync(origins: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered });
    return;
  }
  const wanted = SCRIPTS.map(({ id, file, runAt }) => ({
    id,
    js: [file],
    matches: [...origins],
    runAt,
    persistAcrossSessions: true,
  }));
  const old = wanted.filter(({ id }) => registered.includes(id));
  const fresh = wanted.filter(({ id }) => !registered.includes(id));
  const stray = registered.filter((id) => !wanted.some((one) => one.id === id));
  if (stray.length > 0) await browser.scripting.unregisterContentScripts({ ids: stray });
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Puts the scripts into tabs that were open before their host was allowed. A tab that refuses costs no other. */
export async function injectPageScripts(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  const files = SCRIPTS.map(({ file }) => file);
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })],
    ),
  );
}
