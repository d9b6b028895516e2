import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, type ExtensionRun, launchExtension, waitUntil } from './extension';

/** Only an extension that may manage others can ask what the browser would warn of; this one does nothing else. */
const ASKING = {
  manifest_version: 3,
  name: 'asks what the browser would warn of',
  version: '1',
  permissions: ['management'],
  background: { service_worker: 'worker.js' },
};

let run: ExtensionRun;
let folder: string;
let asking: WebWorker;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(ASKING));
  await writeFile(path.join(folder, 'worker.js'), '');
  run = await launchExtension({ headless: true });
  const id = await run.browser.installExtension(folder);
  const target = await run.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the asking extension has no worker');
  asking = worker;
  await waitUntil(() => asking.evaluate('typeof chrome.management === "object"').then(Boolean));
});

afterAll(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

async function warningsFor(manifest: unknown): Promise<unknown> {
  const text = JSON.stringify(JSON.stringify(manifest));
  return asking.evaluate(`chrome.management.getPermissionWarningsByManifest(${text})`);
}

describe('installing', () => {
  it('shows no warning at all, says the browser', async () => {
    const manifest = JSON.parse(await readFile(path.join(BUILT, 'manifest.json'), 'utf8'));
    expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'contextMenus']));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(await warningsFor(manifest)).toEqual([]);
  });

  it('would show one if the extension asked for every web site', async () => {
    const manifest = JSON.parse(await readFile(path.join(BUILT, 'manifest.json'), 'utf8'));
    expect(await warningsFor({ ...manifest, host_permissions: ['*://*/*'] })).toHaveLength(1);
  });
});

describe('the page that says what it may do', () => {
  it.each(['en', 'zh_CN'])('explains every permission of the built manifest in %s', async (language) => {
    const manifest = JSON.parse(await readFile(path.join(BUILT, 'manifest.json'), 'utf8'));
    const page = await run.browser.newPage();
    await page.goto(run.url('allowed.html'));
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    await page.waitForSelector(`html[lang=${language.replace('_', '-')}] [data-testid=asked-permissions]`);
    const shown = (testid: string) =>
      page.$$eval(`[data-testid=${testid}] > div`, (rows) =>
        rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
      );
    const rows = [...(await shown('install-permissions')), ...(await shown('asked-permissions'))];
    const { permissions, optional_host_permissions: hosts, optional_permissions: asked } = manifest;
    expect(rows.map(([name]) => name)).toEqual([...permissions, ...hosts, ...asked]);
    expect(rows.filter(([, words]) => (words ?? '').length < 5)).toEqual([]);
    await page.close();
  });
});
