import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { servePages } from '../serve-pages';
import { storedFile, storedPixels, storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { BUILT_FOR_FIREFOX, type FirefoxRun, launchFirefox } from './launch';

const URL = 'https://wallet.example/activity';
const PAGE = `<!DOCTYPE html><title>Activity</title><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">
<style>body { margin: 0; background: rgb(12, 120, 40) } .swatch { width: 100px; height: 100px; background: red }</style>
<div class="swatch"></div>`;

describe.skipIf(findFirefox() === null)(
  'a wallet that was allowed for good, without a click, in Firefox',
  () => {
    let folder: string;
    let firefox: FirefoxRun;
    let panel: Page;
    let item: EvidenceItem | undefined;

    /** A copy of the extension that was given one wallet's host, as a person may give it; nobody clicks its icon. */
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
      await cp(BUILT_FOR_FIREFOX, folder, { recursive: true });
      const manifest = path.join(folder, 'manifest.json');
      const built = JSON.parse(await readFile(manifest, 'utf8'));
      await writeFile(manifest, JSON.stringify({ ...built, host_permissions: ['https://wallet.example/*'] }));
      firefox = await launchFirefox({ folder });
      const page = await firefox.browser.newPage();
      await servePages(page, new Map([[URL, PAGE]]));
      await page.goto(URL);
      panel = await firefox.openPanelPage();
      await page.bringToFront();
      await panel.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://wallet.example/*' });
      await browser.runtime.sendMessage({ name: 'capture-page', request: { tabId: tab.id, jobId: 'test' } });
    })()`);
      item = (await storedRows(panel, 'evidence', EvidenceItem))[0];
    });
    afterAll(async () => {
      await firefox?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('is kept as a rendering, and never called pixels', () => {
      expect(item?.missing).toEqual([{ part: 'pixels', cause: 'no_grant' }]);
      expect(item?.parts.map(({ label }) => label)).toContain('rendering');
      expect(item?.parts.map(({ label }) => label)).not.toContain('pixels');
      expect(item?.missing).toEqual([{ part: 'pixels', cause: 'no_grant' }]);
    });

    it('the rendering shows the page', async () => {
      const sha256 = item?.parts.find(({ label }) => label === 'rendering')?.digest.sha256 ?? '';
      const [swatch, paper] = await storedPixels(panel, sha256, [
        { x: 50, y: 50 },
        { x: 600, y: 300 },
      ]);
      expect({ swatch, paper }).toEqual({ swatch: [255, 0, 0], paper: [12, 120, 40] });
    });

    it('the record says that the host was allowed, not that the icon was clicked', async () => {
      const record = item?.parts.find(({ name }) => name === 'capture.json');
      const { circumstances } = JSON.parse(await storedFile(panel, record?.digest.sha256 ?? ''));
      expect(circumstances.permission).toBe('host');
    });
  },
);
