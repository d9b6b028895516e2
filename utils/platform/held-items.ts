import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'heldItems';

/**
 * How many items of evidence the store was last known to hold; kept apart from it, so that a store that the browser
 * lost is not taken for a new one. Items are only ever added.
 */
export async function heldItems(): Promise<number> {
  return v.parse(v.fallback(v.number(), 0), (await browser.storage.local.get(KEY))[KEY]);
}

/** An item was read back; a number that cannot be noted is no fault of the item. */
export async function rememberHeld(number: number): Promise<void> {
  if (number > (await heldItems().catch(() => 0))) await setHeld(number).catch(() => undefined);
}

/** The person has seen that items are gone: what is there now counts from here on. */
export async function setHeld(number: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: number });
}
