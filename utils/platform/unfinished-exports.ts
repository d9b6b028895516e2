import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'unfinishedExports';

/**
 * Exports that stand in the custody chain and never became a package: called off, failed, or cut short by a closed panel.
 * By what their entry seals, the SHA-256 of the list of the payload.
 */
export async function unfinishedExports(): Promise<ReadonlySet<string>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return new Set(v.parse(v.fallback(v.array(v.string()), []), stored));
}

/** To be noted before the entry is made: whatever ends the export, nobody needs to be there to say so. */
export async function beginExport(sha256: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...(await unfinishedExports()), sha256] });
}

/** The package is there. */
export async function finishExport(sha256: string): Promise<void> {
  const others = [...(await unfinishedExports())].filter((one) => one !== sha256);
  await browser.storage.local.set({ [KEY]: others });
}
