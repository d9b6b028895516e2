import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'followsStopped';

/**
 * Followed lists that stopped because the disk is too full for the store to be written at all, also for noting that in
 * it. Noted in the browser's memory; a list that is gone with the browser's session has ended anyway.
 */
export async function stoppedFollows(): Promise<ReadonlySet<string>> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return new Set(v.parse(v.fallback(v.array(v.string()), []), stored));
}

export async function noteStopped(follow: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...new Set([...(await stoppedFollows()), follow])] });
}

/** It goes on, or is kept, or was thrown away. */
export async function forgetStopped(follow: string): Promise<void> {
  const stopped = await stoppedFollows();
  if (!stopped.has(follow)) return;
  await browser.storage.session.set({ [KEY]: [...stopped].filter((one) => one !== follow) });
}

/** Calls back when a list stopped or goes on; gives the way to end that. */
export function onStoppedChanged(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
