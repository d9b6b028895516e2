import * as v from 'valibot';
import { browser } from 'wxt/browser';

const HIGHEST = 'highestCase';

/** The highest number that a case was ever given here, also in a store that the browser lost: exported packages are named by it. */
export async function highestCase(): Promise<number> {
  return v.parse(v.fallback(v.number(), 0), (await browser.storage.local.get(HIGHEST))[HIGHEST]);
}

/** A case of this number is in the store; what cannot be noted is no fault of the case. */
export async function rememberCase(number: number): Promise<void> {
  const note = async () => {
    if (number > (await highestCase())) await browser.storage.local.set({ [HIGHEST]: number });
  };
  await note().catch(() => undefined);
}
