import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { BUILT, type ExtensionRun, launchExtension } from './extension';
import { servePages } from './serve-pages';
import { storedFile, storedPixels, storedRows } from './stored';

const URL = 'https://wallet.example/activity';
const PAGE = `<!DOCTYPE html><title>Activity</title>
<style>body { margin: 0; background: oklch(0.7 0.1 200) } table { margin-left: 200px }
.swatch { width: 100px; height: 100px; background: color-mix(in srgb, red 100%, blue) }</style>
<div class="swatch"></div>
<table><tr><th>Date</th><th>Amount</th></tr><tr><td>2026-11-03</td><td>-$12.50</td></tr></table>`;

let folder: string;
let run: ExtensionRun;
let panel: Page;
let item: EvidenceItem | undefined;

/** A copy of the extension that was given one wallet's host for good, as a person may give it; nobody clicks its icon. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await cp(BUILT, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const built = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...built, host_permissions: ['https://wallet.example/*'] }));
  run = await launchExtension({ headless: true, folder });
  const page = await run.browser.newPage();
  await servePages(page, new Map([[URL, PAGE]]));
  await page.goto(URL);
  panel = await run.openPanelPage();
  await page.bringToFront();
  await panel.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(URL)} });
    await chrome.runtime.sendMessage({ name: 'capture-page', request: { tabId: tab.id, jobId: 'test' } });
  })()`);
  item = (await storedRows(panel, 'evidence', EvidenceItem))[0];
});
afterAll(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a page without a click on the icon is kept as a rendering, and never called pixels', () => {
  expect(item?.parts.map(({ label }) => label)).toContain('rendering');
  expect(item?.parts.map(({ label }) => label)).not.toContain('pixels');
  expect(item?.missing).toEqual([{ part: 'pixels', cause: 'no_grant' }]);
});

it('a rendering shows the page, in colours of today’s CSS too', async () => {
  const sha256 = item?.parts.find(({ label }) => label === 'rendering')?.digest.sha256 ?? '';
  const [swatch, background] = await storedPixels(panel, sha256, [
    { x: 50, y: 50 },
    { x: 700, y: 400 },
  ]);
  expect(swatch).toEqual([255, 0, 0]);
  const own = await panel.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pen) return [];
    pen.fillStyle = 'oklch(0.7 0.1 200)';
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
  expect(background).toEqual(own);
});

it('the record says that the host was allowed, not that the icon was clicked', async () => {
  const record = item?.parts.find(({ name }) => name === 'capture.json');
  const { circumstances } = JSON.parse(await storedFile(panel, record?.digest.sha256 ?? ''));
  expect(circumstances.permission).toBe('host');
});
