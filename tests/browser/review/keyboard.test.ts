import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { focused, openReview, saved, storedRedaction } from './review-screen';

let run: ExtensionRun;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  page = await openReview(run, { width: 360, height: 800 });
});
afterAll(() => run?.close());

/** Tabs on until something has the focus; fails when a whole round does not come to it. */
async function tabTo(testid: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await focused(page)) === testid) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${testid}; the focus is on ${await focused(page)}`);
}

async function press(...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const box = async () => (await storedRedaction(page))?.pictures[0];

it('everything has a name that can be read out, and nothing has the same id twice', async () => {
  const nameless = await page.$$eval('button, input, select, textarea, a, summary', (all) =>
    all
      .filter((one) => {
        const named = one.getAttribute('aria-label') || one.textContent?.trim();
        return !named && !(one instanceof HTMLInputElement && (one.labels?.length ?? 0) > 0);
      })
      .map((one) => one.outerHTML),
  );
  expect(nameless).toEqual([]);
  const ids = await page.$$eval('[id]', (all) => all.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

it('the page fits a narrow window', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it('a box is added, moved, sized, lifted and removed without a pointer', async () => {
  await tabTo('cover-add-box');
  await press('Enter');
  await page.waitForSelector('[data-testid=cover-box]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'cover-box');
  await saved(page);
  const fresh = await box();
  await press('ArrowRight', 'ArrowRight', 'ArrowDown');
  await page.keyboard.down('Shift');
  await press('ArrowRight');
  await page.keyboard.up('Shift');
  await saved(page);
  const moved = await box();
  expect(moved).toMatchObject({
    x: (fresh?.x ?? 0) + 16,
    y: (fresh?.y ?? 0) + 8,
    width: (fresh?.width ?? 0) + 8,
    height: fresh?.height,
  });
  expect(await focused(page)).toBe('cover-box');
  await press('Enter');
  await saved(page);
  expect((await box())?.lifted).toBe(true);
  await press('Enter', 'Delete');
  await page.waitForFunction(() => !document.querySelector('[data-testid=cover-box]'));
  await saved(page);
  expect(await box()).toBeUndefined();
  expect(await focused(page)).toBe('cover-add-box');
});

it('steps of the arrow keys are taken back as one, and then the box', async () => {
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'cover-box');
  await saved(page);
  const fresh = await box();
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await saved(page);
  await page.$eval('[data-testid=review-undo]', (one) => (one as HTMLElement).focus());
  await press('Enter');
  await page.waitForFunction(
    (x) => document.querySelector('[data-testid=cover-box]')?.getAttribute('aria-label')?.includes(`: ${x} `),
    {},
    fresh?.x,
  );
  await saved(page);
  expect(await box()).toEqual(fresh);
  await press('Enter');
  await page.waitForFunction(() => !document.querySelector('[data-testid=cover-box]'));
});

it('a text is covered and every exhibit is marked with the keyboard alone, in the order of reading', async () => {
  await tabTo('cover-text');
  await tabTo('cover-text-field');
  await page.keyboard.type('268.00');
  await press('Enter');
  await page.waitForSelector('[data-testid=cover-text][data-text="268.00"]');
  for (const next of ['E0002', 'E0003']) {
    await tabTo('review-seen');
    await press('Enter');
    await page.waitForFunction((label) => document.activeElement?.textContent?.includes(label), {}, next);
  }
  await tabTo('review-seen');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'review-all-title');
  await tabTo('export-redacted');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBe('false');
});
