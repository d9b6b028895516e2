import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { findFirefox } from '../firefox/find-firefox';
import { type FirefoxRun, launchFirefox } from '../firefox/launch';
import { storedRows } from '../stored';
import { openServed, tilesOf } from '../whole-page/whole-page';
import { inkLeft } from './ink';
import { PLANTED, pageWith, URL } from './planted-page';

/** In Firefox a rotated line stands in one box, and an input shows its value as elsewhere. */
const WORDS = Object.values(PLANTED);

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let firefox: FirefoxRun;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await openServed(firefox, { [URL]: { html: pageWith(1_500) } });
    await page.goto(URL);
  });
  afterAll(() => firefox?.close());

  async function capture(button: string): Promise<EvidenceItem> {
    const popup = await firefox.clickIcon(page);
    await popup.click(`[data-testid=${button}][aria-disabled=false]`);
    await popup.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
    expect(await popup.text('[data-testid=capture-problem]')).toBe('');
    await firefox.closePopup();
    panel ??= await firefox.openPanelPage();
    const item = (await storedRows(panel, 'evidence', EvidenceItem)).at(-1);
    if (!item) throw new Error('nothing was kept');
    return item;
  }

  it.each(['capture-page', 'capture-full-page'])(
    '%s: boxes cover all the ink of personal words',
    async (button) => {
      const item = await capture(button);
      expect(item.missing).toEqual([]);
      const ink = await inkLeft(panel, item, WORDS);
      expect(ink.map(({ part }) => part)).toEqual(tilesOf(item).map(({ name }) => name));
      expect(ink.every(({ all }) => all > 500)).toBe(true);
      expect(ink.flatMap(({ left }) => left)).toEqual([]);
      expect(ink.every(({ covered }) => covered < 0.12)).toBe(true);
    },
  );
});
