import { browser } from 'wxt/browser';

const KEY = 'askServerDate';

/** Whether a capture may ask the wallet's server for the time. So it does unless the person switched it off. */
export async function mayAskServerDate(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== false;
}

export async function allowServerDate(allowed: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: allowed });
}
