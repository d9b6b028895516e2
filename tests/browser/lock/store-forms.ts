import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { storedRows } from '../stored';

const Form = v.object({
  sha256: v.string(),
  locked: v.optional(v.object({ by: v.string(), sha256: v.string() })),
});

/** How many files of the store lie there plain, and how many sealed. */
export async function formsOf(panel: Page): Promise<{ plain: number; sealed: number }> {
  const rows = await storedRows(panel, 'blobs', Form);
  const sealed = rows.filter(({ locked }) => locked !== undefined).length;
  return { plain: rows.length - sealed, sealed };
}

/** The state of the store's lock; null for none. */
export async function lockState(panel: Page): Promise<string | null> {
  const rows = await storedRows(panel, 'lock', v.object({ id: v.string(), state: v.string() }));
  return rows.find(({ id }) => id === 'store')?.state ?? null;
}
