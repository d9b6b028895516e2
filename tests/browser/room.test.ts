import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePackage } from './download';
import { type ExtensionRun, launchExtension } from './extension';
import { capture, makeCase, openTab, openTabOf, textOf } from './person';
import { showcase } from './sample-wallets';

const sample = showcase('alipay');
const WEEK_AND_A_DAY = 8 * 24 * 60 * 60 * 1_000;

let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await openTab(run, [sample]);
  await page.goto(sample.url);
  await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage();
});
afterAll(async () => run?.close());

/** The case file as it will look when the device's clock shows eight days later. */
async function panelAWeekOn(): Promise<Page> {
  const page = await run.browser.newPage();
  await page.evaluateOnNewDocument((ahead) => {
    const Now = Date;
    globalThis.Date = class extends Now {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(Now.now() + ahead);
        else super(...given);
      }
    } as DateConstructor;
  }, WEEK_AND_A_DAY);
  await page.goto(run.url('sidepanel.html'));
  await page.waitForSelector('[data-testid=tab-evidence]');
  return page;
}

const nudge = '[data-testid=export-nudge]';

it('nobody is nudged about a capture of today', async () => {
  await panel.waitForSelector('[data-testid=evidence-card]');
  expect(await panel.$(nudge)).toBe(null);
});

it('a capture that was not exported for a week is mentioned, with the way to the export', async () => {
  const later = await panelAWeekOn();
  await later.waitForSelector(nudge);
  expect(await textOf(later, 'export-nudge')).toContain('One capture is over a week old');
  await later.click(`${nudge} button`);
  await later.waitForSelector('[data-testid=tab-export][aria-selected=true]');
  await later.close();
});

it('the export says how much is kept, how much more fits, and that it is safe from the browser', async () => {
  await makeCase(panel, ['E0001']);
  await openTabOf(panel, 'export');
  const room = await panel.waitForSelector('[data-testid=room][data-safe=true]');
  expect(await room?.evaluate((element) => element.textContent)).toMatch(
    /Kept on this device: [\d.]+ (?:k|M)?B\. Room for more: about [\d.]+ (?:M|G|T)B\.The browser does not clear it/,
  );
});

it('once it was exported nobody is nudged about it', async () => {
  await makePackage(panel);
  const later = await panelAWeekOn();
  await openTabOf(later, 'evidence');
  await later.waitForSelector('[data-testid=evidence-card]');
  expect(await later.$(nudge)).toBe(null);
});
