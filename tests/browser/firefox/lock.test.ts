import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { PASSPHRASE, prepareLock, unlock } from '../lock/lock-screen';
import { formsOf, lockState } from '../lock/store-forms';
import { showcase } from '../sample-wallets';
import { servePages } from '../serve-pages';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

describe.skipIf(findFirefox() === null)('the lock in Firefox', () => {
  let firefox: FirefoxRun;
  let panel: Page;
  let wallet: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    const sample = showcase('alipay');
    wallet = await firefox.browser.newPage();
    await servePages(wallet, new Map([[sample.url, sample.html]]));
    await wallet.goto(sample.url);
    await capture();
    panel = await firefox.openPanelPage();
  });
  afterAll(() => firefox?.close());

  async function capture(): Promise<void> {
    const popup = await firefox.clickIcon(wallet);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result]');
    await firefox.closePopup();
  }

  async function expectSealed(items: number): Promise<void> {
    const state = await settled(panel);
    expect(state.items).toHaveLength(items);
    expect(await faultsOf(panel, state)).toEqual([]);
    expect(await formsOf(panel)).toMatchObject({ plain: 0 });
  }

  it('seals what is there, takes captures while it is shut, and opens with the passphrase alone', async () => {
    const page = await firefox.openPage('lock.html', '[data-testid=lock-covers]');
    await prepareLock(page);
    await page.click('[data-testid=set-lock]');
    await waitUntil(async () => (await lockState(panel)) === 'closed', 60_000);
    await expectSealed(1);

    await page.waitForSelector('[data-testid=lock-now]');
    await page.click('[data-testid=lock-now]');
    await panel.waitForSelector('[data-testid=store-locked]');
    await capture();
    await expectSealed(2);

    expect(await unlock(panel, 'kettle orbit maple eight')).toBe(false);
    expect(await unlock(panel, PASSPHRASE)).toBe(true);
    await panel.waitForSelector('[data-testid=evidence-card]');
    await expectSealed(2);
  });
});
