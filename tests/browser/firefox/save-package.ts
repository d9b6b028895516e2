import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOn } from '../click-on';
import { makePackage } from '../download';
import { waitUntil } from '../extension';

/** Exports the open case and saves the package; gives its path among Firefox's downloads. */
export async function savePackage(panel: Page, downloads: string): Promise<string> {
  await makePackage(panel);
  return saveMade(panel, downloads);
}

/** Saves the package that was made; gives its path. */
export async function saveMade(panel: Page, downloads: string): Promise<string> {
  const zips = async () => (await readdir(downloads)).filter((name) => name.endsWith('.zip'));
  const before = await zips();
  const saved = async () => (await zips()).find((name) => !before.includes(name));
  await clickOn(panel, '[data-testid=export-done]');
  await waitUntil(async () => (await saved()) !== undefined);
  await waitUntil(async () => (await readdir(downloads)).every((name) => !name.endsWith('.part')));
  return path.join(downloads, (await saved()) ?? '');
}
