import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { waitUntil } from '../extension';
import * as kit from '../recorder/kits';
import { pause } from '../recorder/recorder-run';
import { HEALTHY_PAGE, show, takeAway } from '../recorder/show-state';
import { storedFile, storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { ORIGIN, type WatchedWallet, watchWallet } from './watched-wallet';

const GONE = '付款失败，请稍后再试';

describe.skipIf(findFirefox() === null)('on a watched wallet, in Firefox', () => {
  let wallet: WatchedWallet;
  let page: Page;

  beforeAll(async () => {
    wallet = await watchWallet();
    page = await wallet.firefox.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.respond({ body: HEALTHY_PAGE, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(`${ORIGIN}/activity`);
  });
  afterAll(() => wallet?.close());

  it('a toast that was there for 1.5 s is found once, with its words, its kind and how long it stood', async () => {
    await show(page, { html: kit.elementMessage('error', { title: '', body: GONE }) });
    await pause(1_500);
    await takeAway(page);
    await waitUntil(async () => (await wallet.listed())[0]?.failure.goneAt !== null);
    const found = await wallet.listed();
    expect(found.map(({ failure: { text, kind } }) => ({ text, kind }))).toEqual([
      { text: GONE, kind: 'toast' },
    ]);
    const { goneAt, seenAt } = found[0]?.failure ?? {};
    expect(Date.parse(goneAt ?? '') - Date.parse(seenAt ?? '')).toBeGreaterThan(700);
  });

  it('one click in the popup makes evidence of it after it is gone', async () => {
    const popup = await wallet.firefox.clickIcon(page);
    await popup.click('[data-testid=recorded-failure] [data-testid=keep-failure]');
    await popup.waitFor('[data-testid=kept-failure]');
    await wallet.firefox.closePopup();
    const [item] = await storedRows(wallet.panel, 'evidence', EvidenceItem);
    expect(item?.counts.failures).toBe(1);
    const part = item?.parts.find(({ name }) => name === 'failure.json');
    expect(await storedFile(wallet.panel, part?.digest.sha256 ?? '')).toContain(GONE);
  });

  it('a toast in a closed shadow root is found, and a healthy one is not', async () => {
    await show(page, { html: kit.elementMessage('success', { title: '', body: '支付成功' }) });
    await pause(800);
    await takeAway(page);
    await show(page, {
      html: kit.toastify('error', { title: '', body: 'Bridge timed out' }),
      how: 'closed-shadow',
    });
    await waitUntil(async () => (await wallet.listed()).length > 1);
    await pause(500);
    expect((await wallet.listed()).map(({ failure }) => failure.text)).toEqual(['Bridge timed out', GONE]);
  });
});
