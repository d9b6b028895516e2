import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { BUILT, type ExtensionRun, waitUntil } from '../extension';
import type { Display } from './display';

const Scripts = v.array(
  v.object({ id: v.string(), matches: v.array(v.string()), persistAcrossSessions: v.boolean() }),
);

/** The scripts that the browser will put into pages by itself, as the browser says. */
export async function registeredScripts(run: ExtensionRun): Promise<v.InferOutput<typeof Scripts>> {
  const worker = await run.worker();
  return v.parse(Scripts, await worker.evaluate('chrome.scripting.getRegisteredContentScripts()'));
}

/** The browser ignores keys for a moment after its question appeared, so that nobody answers it by accident. */
export const UNTIL_IT_LISTENS_MS = 1_500;

/** Clicks "Keep watch on this wallet" in the popup, and answers the browser's own question by keyboard. */
export async function answerPrompt(
  run: ExtensionRun,
  page: Page,
  display: Display,
  answer: 'yes' | 'no',
): Promise<void> {
  const popup = await run.clickIcon(page);
  const button = await popup.waitForSelector('[data-testid=watch-wallet]');
  // The question closes the popup, and the driver's click with it.
  await button?.click().catch(() => undefined);
  await waitUntil(() => !run.browser.targets().some((target) => target.url() === run.url('popup.html')));
  await new Promise((resolve) => setTimeout(resolve, UNTIL_IT_LISTENS_MS));
  if (answer === 'yes') await display.press('Tab');
  await display.press('Return');
}

/** A copy of the built extension that was given hosts for good, for tests that need no question. */
export async function allowedCopy(folder: string, hosts: readonly string[], from = BUILT): Promise<void> {
  await cp(from, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const built: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...Object(built), host_permissions: hosts }));
}
