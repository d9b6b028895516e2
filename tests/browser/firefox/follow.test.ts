import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followed, lastKept, numbersOf, untilFollowed } from '../follow/following';
import { IN_VIEW, URL_OF_LIST, virtualList } from '../follow/list-page';
import { openServed } from '../whole-page/whole-page';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

declare const list: { to(row: number): void };

const ALL = 120;
const STEP = 24;

describe.skipIf(findFirefox() === null)('a list of 120 rows that draws 30 of them, in Firefox', () => {
  let firefox: FirefoxRun;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    panel = await firefox.openPanelPage();
    page = await openServed(firefox, {
      [URL_OF_LIST]: { html: virtualList(ALL, { total: `1–30 of ${ALL}` }) },
    });
    await page.goto(URL_OF_LIST);
  });
  afterAll(() => firefox?.close());

  it('is gathered whole while it is scrolled through, no row twice, and kept', async () => {
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=follow-list], [data-testid=follow-on]');
    await popup.waitFor('[data-testid=followed-list][data-state=following]');
    await firefox.closePopup();
    const seen = Math.min(IN_VIEW, (await followed(panel)).rows || IN_VIEW);
    await untilFollowed(panel, ({ rows }) => rows >= seen);
    for (let row = STEP; row < ALL; row += STEP) {
      await page.evaluate((target) => list.to(target), row);
      const least = Math.min(ALL, row + STEP);
      await untilFollowed(panel, ({ rows }) => rows >= least);
    }
    expect(await untilFollowed(panel, ({ rows }) => rows === ALL)).toMatchObject({
      gaps: 0,
      of: { value: ALL },
    });
    const again = await firefox.clickIcon(page);
    await again.click('[data-testid=follow-keep]:not([aria-disabled=true])');
    await again.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
    expect(await again.text('[data-testid=capture-problem]')).toBe('');
    await firefox.closePopup();
    const { rows } = await lastKept(panel);
    expect(rows.seen).toBe(ALL);
    expect(new Set(numbersOf(rows)).size).toBe(ALL);
  });
});
