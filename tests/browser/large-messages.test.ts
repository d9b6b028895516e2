import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { askBackground } from './ask-background';
import { clickOn } from './click-on';
import { waitUntil } from './extension';
import { follow, lastKept, stopAndKeep, untilFollowed } from './follow/following';
import { HOST, launchRecorder, listed, openWallet, type RecorderRun } from './recorder/recorder-run';
import { storedRows } from './stored';

/** More than the largest message, in characters that each take more than one byte of it. */
const MORE = 70 * 1024 * 1024;
const LIST = `<!doctype html><meta charset="utf-8"><title>Activity</title><table><tr><th>Date</th><th>To</th><th>Amount</th></tr>
  <tr><td>2026-11-03</td><td>Ann</td><td>-$12.50</td></tr><tr><td>2026-11-04</td><td id="to">Ben</td><td>-$7.10</td></tr>
  <tr><td>2026-11-05</td><td>Cem</td><td>-$1.75</td></tr></table>`;
const PATIENCE = { timeout: 200_000 };

let run: RecorderRun;
let page: Page;

beforeAll(async () => {
  run = await launchRecorder();
});
afterEach(() => page?.close());
afterAll(() => run?.close());

it('a page whose title and language are each larger than a message is captured, and what is left out is named', async () => {
  page = await openWallet(run, { '/': LIST });
  await page.evaluate((length) => {
    document.title = '账'.repeat(length);
    document.documentElement.lang = 'z'.repeat(length);
  }, MORE);
  const popup = await run.extension.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]', PATIENCE);
  await clickOn(popup, '[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result]', PATIENCE);
  await run.extension.closePopups();
  const item = (await storedRows(run.panel, 'evidence', EvidenceItem)).at(-1);
  expect(item?.missing).toEqual([{ part: 'dom.html', cause: 'too_large' }]);
  expect(item?.counts.transactions).toBe(3);
  expect(item?.title.length).toBeLessThanOrEqual(2_000);
}, 400_000);

it('of a followed list the row that no message could carry is counted as left out, and the others are kept', async () => {
  page = await openWallet(run, { '/': LIST });
  await page.evaluate(() => {
    const to = document.querySelector('#to');
    if (to) to.textContent = 'Ben '.repeat(100_000);
  });
  await follow(run.extension, page);
  await untilFollowed(run.panel, ({ rows }) => rows === 2);
  await stopAndKeep(run.extension, page);
  await run.extension.closePopups();
  const { rows } = await lastKept(run.panel);
  expect(rows.rows.map(({ states }) => states[0]?.transaction.counterparty?.value)).toEqual(['Ann', 'Cem']);
}, 400_000);

it('a failure whose box holds more than a message is remembered and kept, without that DOM', async () => {
  page = await openWallet(run, { '/': LIST });
  await page.evaluate((length) => {
    const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.className = 'toast toast-error';
    toast.style.cssText = 'position:fixed;top:10px;left:10px;width:300px;background:#fff;z-index:9';
    toast.textContent = 'Payment failed. Please try again later.';
    const inside = document.createElement('i');
    inside.title = '付'.repeat(length);
    toast.append(inside);
    document.body.append(toast);
  }, MORE);
  await waitUntil(async () => (await listed(run)).length > 0, 60_000);
  const [failure] = await listed(run);
  expect(failure?.host).toBe(HOST);
  const kept = await askBackground(run.panel, 'keep-failure', { id: failure?.id });
  expect(kept).toMatchObject({ ok: true });
  const item = (await storedRows(run.panel, 'evidence', EvidenceItem)).at(-1);
  expect(item?.counts.failures).toBe(1);
  expect(item?.missing).toContainEqual(expect.objectContaining({ cause: 'too_large' }));
}, 400_000);
