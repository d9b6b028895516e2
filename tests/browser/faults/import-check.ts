import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { waitUntil } from '../extension';
import { storedRows } from '../stored';
import { faultsOf, settled } from './store-check';

/** Waits until no file waits to be sealed any more: whatever was interrupted has been taken up. */
export async function untilNoneWaits(panel: Page): Promise<void> {
  await waitUntil(async () => {
    // Any message wakes the worker, which then takes up what the last one left.
    await panel.evaluate("chrome.runtime.sendMessage({ name: 'read-back', request: { evidence: 0 } })");
    return (await storedRows(panel, 'imports', v.unknown())).length === 0;
  });
}

/** What is wrong with the store, and with the one file in it that has this hash; nothing when it is there once. */
export async function faultsOfImport(panel: Page, sha256: string): Promise<string[]> {
  const state = await settled(panel);
  const faults = await faultsOf(panel, state);
  const times = state.items.filter(({ parts }) =>
    parts.some(({ label, digest }) => label === 'original' && digest.sha256 === sha256),
  ).length;
  return times === 1 ? faults : [...faults, `it is there ${times} times`];
}
