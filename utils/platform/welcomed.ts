import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Calls `welcome` once in the life of an installation: when it is new, never after an update. Before the worker's first await. */
export function onFirstRun(welcome: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void once(welcome).catch((error: unknown) => console.error('welcome', error));
  });
}

/** Loading an unpacked extension again counts as a new installation to some browsers; what is kept tells otherwise. */
async function once(welcome: () => Promise<void>): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await welcome();
}
