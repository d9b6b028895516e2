import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListedFailure } from '../../../utils/model/recorded-failure';
import { waitUntil } from '../extension';
import { findFirefox } from './find-firefox';
import { BUILT_FOR_FIREFOX, type FirefoxRun, launchFirefox } from './launch';

const ORIGIN = 'https://wallet.example';
const PAGE = '<!DOCTYPE html><title>Activity</title><meta charset="utf-8"><p>Nothing yet</p>';

/** Firefox lists the requests of content scripts among the page's own; Chrome does not. */
describe.skipIf(findFirefox() === null)('a watched wallet that refuses HEAD requests, in Firefox', () => {
  let folder: string;
  let firefox: FirefoxRun;
  let page: Page;
  let panel: Page;

  /** A copy of the extension with its recorder in every page of one wallet. */
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
    await cp(BUILT_FOR_FIREFOX, folder, { recursive: true });
    const manifest = path.join(folder, 'manifest.json');
    const built = JSON.parse(await readFile(manifest, 'utf8'));
    const matches = [`${ORIGIN}/*`];
    const recorder = { matches, js: ['content-scripts/recorder.js'], run_at: 'document_start' };
    await writeFile(
      manifest,
      JSON.stringify({ ...built, host_permissions: matches, content_scripts: [recorder] }),
    );
    firefox = await launchFirefox({ folder });
    page = await firefox.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const refused = request.method() === 'HEAD' ? 405 : request.url() === `${ORIGIN}/pay` ? 502 : 200;
      void request.respond({ status: refused, body: PAGE, contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(`${ORIGIN}/activity`);
    panel = await firefox.openPanelPage();
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function listed(): Promise<string[]> {
    const reply = await panel.evaluate(
      `browser.runtime.sendMessage({ name: 'list-failures', request: {} }).then(JSON.stringify)`,
    );
    return v.parse(v.array(ListedFailure), JSON.parse(String(reply))).map(({ failure }) => failure.text);
  }

  it('our question for the time is no failure of the wallet, and its own failed request is one', async () => {
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result]');
    await firefox.closePopup();
    const own = () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'responseStatus' in entry && entry.responseStatus === 405).length;
    expect(await page.evaluate(own)).toBe(1);
    await page.evaluate(() => fetch('/pay').then(() => undefined));
    await waitUntil(async () => (await listed()).length > 0);
    expect(await listed()).toEqual([`HTTP 502 ${ORIGIN}/pay`]);
  });
});
