import type { HTTPRequest, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../../../utils/model/clock';
import { EvidenceItem } from '../../../utils/model/evidence';
import { waitUntil } from '../extension';
import { storedFile, storedPixels, storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

const ORIGIN = 'https://wallet.example';
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

const PLAIN = `<!DOCTYPE html><title>Activity</title><meta charset="utf-8">
<style>body { margin: 0 } .swatch { width: 200px; height: 200px; background: rgb(12, 120, 40) }</style>
<div class="swatch"></div>
<table><tr><th>Date</th><th>Amount</th></tr><tr><td>2026-11-03</td><td>-$12.50</td></tr></table>`;

/** Closed roots made by markup, for under this policy no script runs: in a div, in a section, and one in another. */
const CLOSED = `<!DOCTYPE html><title>Closed</title><meta charset="utf-8">
<div><template shadowrootmode="closed"><p>in a closed root</p></template></div>
<section><template shadowrootmode="closed"><article><template shadowrootmode="closed"><p>in a root within</p></template></article></template></section>
<svg><g><text>in a drawing</text></g></svg>
<form><input type="password" value="invented-secret"><input value="typed"></form>`;

const LONG = `<!DOCTYPE html><title>Long</title><meta charset="utf-8">
<style>body { margin: 0 } div { height: 4900px } p { height: 100px; margin: 0; background: rgb(10, 20, 200) }</style>
<div></div><p></p>`;

function answer(request: HTTPRequest): void {
  const { pathname } = new URL(request.url());
  const body = { '/plain': PLAIN, '/closed': CLOSED, '/long': LONG }[pathname];
  if (body === undefined) return void request.abort();
  void request.respond({
    body: request.method() === 'HEAD' ? '' : body,
    contentType: 'text/html; charset=utf-8',
    headers: {
      date: new Date(Date.now() - 125_000).toUTCString(),
      ...(pathname === '/closed' ? { 'content-security-policy': STRICT } : {}),
    },
  });
}

describe.skipIf(findFirefox() === null)('pages that are hard to capture, in Firefox', () => {
  let firefox: FirefoxRun;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', answer);
    panel = await firefox.openPanelPage();
  });
  afterAll(async () => firefox?.close());

  async function captureAt(path: string, button = 'capture-page'): Promise<EvidenceItem> {
    await page.goto(`${ORIGIN}${path}`);
    const popup = await firefox.clickIcon(page);
    await popup.click(`[data-testid=${button}][aria-disabled=false]`);
    await popup.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
    expect(await popup.text('[data-testid=capture-problem]')).toBe('');
    await firefox.closePopup();
    const item = (await storedRows(panel, 'evidence', EvidenceItem)).at(-1);
    if (!item) throw new Error('nothing was stored');
    return item;
  }

  async function fileOf(item: EvidenceItem, name: string): Promise<string> {
    return storedFile(panel, item.parts.find((part) => part.name === name)?.digest.sha256 ?? '');
  }

  async function clockOf(item: EvidenceItem): Promise<Clock> {
    const record = JSON.parse(await fileOf(item, 'capture.json'));
    return v.parse(v.object({ circumstances: v.object({ clock: Clock }) }), record).circumstances.clock;
  }

  it('the picture shows the page as it was on the screen', async () => {
    const item = await captureAt('/plain');
    expect(item.missing).toEqual([]);
    const picture = item.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
    const [swatch, paper] = await storedPixels(panel, picture, [
      { x: 100, y: 100 },
      { x: 600, y: 100 },
    ]);
    expect({ swatch, paper }).toEqual({ swatch: [12, 120, 40], paper: [255, 255, 255] });
  });

  it('the whole of a long page is kept, down to its last line', async () => {
    const item = await captureAt('/long', 'capture-full-page');
    expect(item.missing).toEqual([]);
    const pictures = item.parts.filter(({ label }) => label === 'pixels');
    const last = pictures.find(({ place }) => place && place.y + place.height >= 5_000);
    expect(Math.min(...pictures.map(({ place }) => place?.y ?? Number.NaN))).toBe(0);
    const y = 4_950 - (last?.place?.y ?? 0);
    const [line] = await storedPixels(panel, last?.digest.sha256 ?? '', [{ x: 300, y }]);
    expect(line).toEqual([10, 20, 200]);
  });

  it('the record has the time of the page’s own server', async () => {
    const { serverDate, cause } = await clockOf(await captureAt('/plain'));
    expect(cause).toBe(null);
    expect(serverDate?.request).toBe(`HEAD ${ORIGIN}/plain`);
    expect(serverDate?.differenceMs.least).toBeLessThanOrEqual(125_000);
    expect(serverDate?.differenceMs.most).toBeGreaterThanOrEqual(125_000);
  });

  it('closed shadow roots are kept under a policy that allows nothing, and a password is not', async () => {
    const item = await captureAt('/closed');
    expect(item.missing).toEqual([]);
    const dom = await fileOf(item, 'dom.html');
    for (const text of ['in a closed root', 'in a root within', 'in a drawing', 'typed'])
      expect(dom).toContain(text);
    expect(dom.match(/shadowrootmode="closed"/g)).toHaveLength(3);
    expect(dom).not.toContain('invented-secret');
  });

  it('where the page’s policy forbids the question for the time, the record says so', async () => {
    const { serverDate, cause } = await clockOf(await captureAt('/closed'));
    expect({ serverDate, cause }).toEqual({ serverDate: null, cause: 'refused' });
  });

  it('what is kept is kept for good: Firefox has agreed not to clear it', async () => {
    await waitUntil(async () => (await panel.evaluate(() => navigator.storage.persisted())) === true);
  });

  it('the case file opens in the sidebar from the popup, and shows the captures', async () => {
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=open-panel]');
    const sidebar = firefox.sidebar();
    await sidebar.waitFor('[data-testid=evidence-card]');
    const { length } = await storedRows(panel, 'evidence', EvidenceItem);
    const cards = 'document.querySelectorAll("[data-testid=evidence-card]").length';
    await waitUntil(async () => (await sidebar.evaluate(cards)) === length);
  });
});
