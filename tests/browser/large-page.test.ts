import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension } from './extension';
import { servePages } from './serve-pages';
import { storedEnd, storedRows } from './stored';

const URL = 'https://wallet.example/history';
const PAGE = `<!DOCTYPE html><title>History</title><meta charset="utf-8">
<table><tr><th>Date</th><th>Amount</th></tr><tr><td>2026-11-03</td><td>-$12.50</td></tr></table>`;

let run: ExtensionRun;
let page: Page;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true });
  page = await run.browser.newPage();
  await servePages(page, new Map([[URL, PAGE]]));
  panel = await run.openPanelPage();
});
afterAll(async () => run?.close());

/** Opens the page anew, writes `millions` of characters into it as hidden paragraphs, and captures it. */
async function captureWith(millions: number): Promise<EvidenceItem> {
  await page.goto(URL);
  await page.evaluate((paragraphs) => {
    const box = document.createElement('div');
    box.hidden = true;
    for (let n = 0; n < paragraphs; n += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${n} ${'付款失败，退款没有到账，请稍后再试。more words '.repeat(3_500)}`;
      box.append(paragraph);
    }
    box.append('the very end');
    document.body.append(box);
  }, millions * 10);
  const popup = await run.clickIcon(page);
  const ready = { timeout: 120_000 };
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]', ready);
  await clickOn(popup, '[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result]', ready);
  const item = (await storedRows(panel, 'evidence', EvidenceItem)).at(-1);
  if (!item) throw new Error('nothing was stored');
  return item;
}

it('a page of forty million characters is kept whole, though it is larger than the largest message', async () => {
  const item = await captureWith(40);
  expect(item.missing).toEqual([]);
  const dom = item.parts.find(({ label }) => label === 'dom');
  expect(dom?.digest.size).toBeGreaterThan(64 * 1024 * 1024);
  expect((await storedEnd(panel, dom?.digest.sha256 ?? '', 200)).trimEnd()).toMatch(
    /the very end<\/div><\/body><\/html>$/,
  );
  expect(item.counts.transactions).toBe(1);
}, 180_000);

it('of a page larger than what is kept of a part, that part is listed as missing and all else is kept', async () => {
  const item = await captureWith(52);
  expect(item.missing).toEqual([{ part: 'dom.html', cause: 'too_large' }]);
  expect(item.parts.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['pixels', 'text', 'reading', 'circumstances']),
  );
  expect(item.counts.transactions).toBe(1);
}, 180_000);
