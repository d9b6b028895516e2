import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { makePackage } from '../download';
import { waitUntil } from '../extension';

/** Exports the open case and saves the package; gives its path among Firefox's downloads. */
export async function savePackage(panel: Page, downloads: string): Promise<string> {
  await makePackage(panel);
  await panel.click('[data-testid=export-done]');
  const saved = async () => (await readdir(downloads)).filter((name) => name.endsWith('.zip'));
  await waitUntil(async () => (await saved()).length === 1);
  await waitUntil(async () => (await readdir(downloads)).every((name) => !name.endsWith('.part')));
  return path.join(downloads, (await saved())[0] ?? '');
}
