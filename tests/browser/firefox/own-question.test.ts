import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../extension';
import { findFirefox } from './find-firefox';
import { ORIGIN, type WatchedWallet, watchWallet } from './watched-wallet';

const PAGE = '<!DOCTYPE html><title>Activity</title><meta charset="utf-8"><p>Nothing yet</p>';

/** Firefox lists the requests of content scripts among the page's own; Chrome does not. */
describe.skipIf(findFirefox() === null)('a watched wallet that refuses HEAD requests, in Firefox', () => {
  let wallet: WatchedWallet;
  let page: Page;

  beforeAll(async () => {
    wallet = await watchWallet();
    page = await wallet.firefox.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const refused = request.method() === 'HEAD' ? 405 : request.url() === `${ORIGIN}/pay` ? 502 : 200;
      void request.respond({ status: refused, body: PAGE, contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(`${ORIGIN}/activity`);
  });
  afterAll(() => wallet?.close());

  it('our question for the time is no failure of the wallet, and its own failed request is one', async () => {
    const popup = await wallet.firefox.clickIcon(page);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result]');
    await wallet.firefox.closePopup();
    const own = () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'responseStatus' in entry && entry.responseStatus === 405).length;
    expect(await page.evaluate(own)).toBe(1);
    await page.evaluate(() => fetch('/pay').then(() => undefined));
    await waitUntil(async () => (await wallet.listed()).length > 0);
    expect((await wallet.listed()).map(({ failure }) => failure.text)).toEqual([`HTTP 502 ${ORIGIN}/pay`]);
  });
});
