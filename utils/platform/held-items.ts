import * as v from 'valibot';
import { browser } from 'wxt/browser';

const HELD = 'heldItems';
const HIGHEST = 'highestItem';

/**
 * How many items of evidence the store was last known to hold; kept apart from it, so that a store that the browser
 * lost is not taken for a new one. Items are only ever added.
 */
export async function heldItems(): Promise<number> {
  return (await noted()).held;
}

/**
 * The highest number that an item was ever given here, also in a store that the browser lost: exported packages cite it.
 * A store of an earlier version noted only how many items there were, which is the same where none was lost.
 */
export async function highestItem(): Promise<number> {
  return (await noted()).highest;
}

/**
 * Notes the items that were added since it was last noted: `addedSince` gives the numbers above the highest that was. Counting
 * all of them anew would take longer with every capture. What cannot be noted is no fault of an item.
 */
export async function rememberAdded(addedSince: (highest: number) => Promise<number[]>): Promise<void> {
  try {
    const { held, highest } = await noted();
    const added = await addedSince(highest);
    if (added.length === 0) return;
    await browser.storage.local.set({ [HIGHEST]: Math.max(...added), [HELD]: held + added.length });
  } catch (error) {
    console.error('items held', error);
  }
}

/** A number was given to an item somewhere: none here gets it. */
export async function rememberHighest(number: number): Promise<void> {
  await browser.storage.local.set({ [HIGHEST]: Math.max(number, await highestItem()) });
}

/** The person has seen that items are gone: what is there now counts from here on. Numbers go on from where they were. */
export async function setHeld(held: number): Promise<void> {
  await browser.storage.local.set({ [HIGHEST]: await highestItem(), [HELD]: held });
}

/** Both at one moment: while one is read another capture may note its own. */
async function noted(): Promise<{ held: number; highest: number }> {
  const stored = await browser.storage.local.get([HELD, HIGHEST]);
  const number = (key: string) => v.parse(v.fallback(v.number(), 0), stored[key]);
  return { held: number(HELD), highest: Math.max(number(HIGHEST), number(HELD)) };
}
