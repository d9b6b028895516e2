import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CreatePageOptions, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ListedFailure } from '../../../utils/model/recorded-failure';
import { askBackground } from '../ask-background';
import { BUILT, type ExtensionRun, launchExtension, waitUntil } from '../extension';

export const HOST = 'wallet.example';

/** A browser with a copy of the extension that was allowed one wallet for good, with its recorder in every page of it. */
export interface RecorderRun {
  extension: ExtensionRun;
  /** A page of the extension, from which its background can be asked. */
  panel: Page;
  close(): Promise<void>;
}

export async function launchRecorder(): Promise<RecorderRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await cp(BUILT, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const built = JSON.parse(await readFile(manifest, 'utf8'));
  const matches = [`https://${HOST}/*`];
  const recorder = { matches, js: ['content-scripts/recorder.js'], run_at: 'document_start' };
  await writeFile(
    manifest,
    JSON.stringify({ ...built, host_permissions: matches, content_scripts: [recorder] }),
  );
  const extension = await launchExtension({ headless: true, folder, language: 'en' });
  const panel = await extension.openPanelPage();
  return {
    extension,
    panel,
    async close() {
      await extension.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a request of a wallet's page gets. */
export interface Answer {
  status: number;
  body: string;
}

/** A tab that sees the given paths of the wallet, and nothing else. */
export async function openWallet(
  { extension }: RecorderRun,
  answers: Record<string, string | Answer>,
  address = '/',
  place?: CreatePageOptions,
): Promise<Page> {
  const page = await extension.browser.newPage(place);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, pathname, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return void request.continue();
    const answer = answers[pathname];
    if (hostname !== HOST || answer === undefined) return void request.abort('blockedbyclient');
    const { status, body } = typeof answer === 'string' ? { status: 200, body: answer } : answer;
    void request.respond({ status, body, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(`https://${HOST}${address}`);
  return page;
}

/** What the popup would list, newest first. */
export async function listed(run: RecorderRun): Promise<ListedFailure[]> {
  return v.parse(v.array(ListedFailure), await askBackground(run.panel, 'list-failures', {}));
}

/** Forgets what was recorded, for the next case; what is still on its way from a closed page comes in first. */
export async function forget(run: RecorderRun): Promise<void> {
  await waitUntil(async () => {
    await run.panel.evaluate(`chrome.storage.session.clear()`);
    await pause(200);
    return (await listed(run)).length === 0;
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
