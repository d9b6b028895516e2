import { browser } from 'wxt/browser';

const KEY = 'singleKeys';

/** Whether single keys do something in the panel; they do until the person turns that off (WCAG 2.2, 2.1.4). */
export async function singleKeysOn(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== false;
}

export async function setSingleKeys(on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: on });
}
