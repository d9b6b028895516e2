import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

describe.skipIf(findFirefox() === null)('the first run in Firefox', () => {
  let firefox: FirefoxRun;
  let page: Page;
  // The welcome page opens by itself; the driver, which closes it, fails where it does not.
  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.openPage('sample.html', '[data-testid=sample-wallet]');
  });
  afterAll(() => firefox?.close());

  it('the sample page is captured whole, apart from the evidence, and removed by one click', async () => {
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
    expect(await popup.text('[data-testid=capture-problem]')).toBe('');
    expect(await popup.text('[data-testid=capture-result]')).toContain('5 transactions');
    await firefox.closePopup();
    await page.waitForSelector('[data-testid=sample-card] img');
    const panel = await firefox.openPanelPage();
    await panel.waitForSelector('[data-testid=sample-card]');
    expect(await storedRows(panel, 'evidence', v.unknown())).toEqual([]);
    expect(await storedRows(panel, 'custody', v.unknown())).toEqual([]);
    await panel.click('[data-testid=remove-sample]');
    await panel.waitForFunction(() => document.querySelector('[data-testid=sample-card]') === null);
  });
});
