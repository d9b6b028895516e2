import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { typeLock } from '../export/type-lock';
import { type ExtensionRun, launchExtension } from '../extension';
import { openReview, saved, storedRedaction } from './review-screen';

let run: ExtensionRun;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  page = await openReview(run);
});
afterAll(() => run?.close());

const count = (selector: string) => page.$$eval(selector, (all) => all.length);
const goTo = async (exhibit: string) => {
  await page.click(`[data-testid=review-step][data-evidence=${exhibit}]`);
  await page.waitForFunction(
    (wanted) => document.querySelector('#review-exhibit-title')?.textContent?.includes(wanted),
    {},
    exhibit,
  );
};
const seen = () => page.$eval('[data-testid=review-count]', (one) => one.textContent);

/** Drags on the picture, in hundredths of its width and height. */
async function drag(from: [number, number], to: [number, number]): Promise<void> {
  const layer = await page.waitForSelector('.cover-layer');
  await layer?.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const at = await layer?.boundingBox();
  if (!at) throw new Error('the picture is not on the screen');
  const point = ([x, y]: [number, number]) =>
    [at.x + (at.width * x) / 100, at.y + (at.height * y) / 100] as const;
  await page.mouse.move(...point(from));
  await page.mouse.down();
  await page.mouse.move(...point([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...point(to));
  await page.mouse.up();
}

it('what the rules propose is listed by what it is, and covered where it stands in the picture', async () => {
  await page.waitForSelector('[data-testid=cover-word]');
  const phones = '[data-testid=cover-group][data-reason=phone] [data-testid=cover-text]';
  expect(await page.$eval(phones, (box) => box.getAttribute('data-text'))).toBe('138 0013 8000');
  const mails = '[data-testid=cover-group][data-reason=email]';
  expect(await page.$eval(mails, (group) => group.textContent)).toContain('2×');
  // One box for the phone's three words, two for the address.
  expect(await count('[data-testid=cover-word][data-lifted=false]')).toBeGreaterThanOrEqual(3);
  expect(await page.$eval('[data-testid=cover-word]', (box) => getComputedStyle(box).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
  expect(await seen()).toContain('0 of 3');
});

it('nothing can be made before every exhibit was looked through', async () => {
  await page.click('[data-testid=review-summary]');
  const make = await page.waitForSelector('[data-testid=export-redacted]');
  expect(await make?.evaluate((one) => one.getAttribute('aria-disabled'))).toBe('true');
  await make?.click();
  expect(await page.$('[data-testid=export-progress]')).toBeNull();
  expect(await page.$eval('#cover-wait', (one) => one.textContent)).toContain('3 still to go');
  await goTo('E0001');
});

it('a cover that is lifted is shown lifted, and undo puts it back', async () => {
  const mail = '[data-testid=cover-text][data-text="lin.wei@example.org"]';
  const lifted = () => count('[data-testid=cover-word][data-lifted=true]');
  await page.click(mail);
  await page.waitForSelector('[data-testid=cover-word][data-lifted=true]');
  expect(await lifted()).toBe(2);
  await page.click('[data-testid=review-undo]');
  await page.waitForFunction(() => !document.querySelector('[data-testid=cover-word][data-lifted=true]'));
  await page.click(mail);
  await page.waitForSelector('[data-testid=cover-word][data-lifted=true]');
  await saved(page);
  expect((await storedRedaction(page))?.texts).toContainEqual({
    text: 'lin.wei@example.org',
    reason: 'email',
    by: 'rule',
    lifted: true,
  });
});

it('a box is drawn with the pointer, carried, and sized by a corner', async () => {
  await drag([50, 60], [70, 80]);
  await page.waitForSelector('[data-testid=cover-box]');
  await saved(page);
  const drawn = (await storedRedaction(page))?.pictures;
  expect(drawn).toMatchObject([{ evidence: 1, part: 'pixels-1.png', by: 'person', lifted: false }]);
  expect(Math.abs((drawn?.[0]?.x ?? 0) - 600)).toBeLessThan(6);
  expect(Math.abs((drawn?.[0]?.width ?? 0) - 240)).toBeLessThan(6);
  await drag([60, 70], [30, 70]);
  await page.waitForFunction(() =>
    document.querySelector('[data-testid=cover-box]')?.ariaLabel?.includes('2'),
  );
  await saved(page);
  const carried = (await storedRedaction(page))?.pictures[0];
  expect(Math.abs((carried?.x ?? 0) - 240)).toBeLessThan(8);
  expect(carried?.width).toBe(drawn?.[0]?.width);
  await drag([40, 80], [50, 90]);
  await saved(page);
  const sized = (await storedRedaction(page))?.pictures[0];
  expect([sized?.x, sized?.y]).toEqual([carried?.x, carried?.y]);
  expect(Math.abs((sized?.width ?? 0) - 360)).toBeLessThan(10);
});

it('a word that is clicked in the picture is covered everywhere', async () => {
  const layer = await page.$('.cover-layer');
  const at = await layer?.boundingBox();
  if (!at) throw new Error('the picture is not on the screen');
  // "Stationery" in the second line, right of the date.
  await page.mouse.click(at.x + (at.width * 230) / 1200, at.y + (at.height * 130) / 800);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-testid=cover-text-field]')?.value !== '',
  );
  expect(
    await page.$eval('[data-testid=cover-text-field]', (field) => (field as HTMLInputElement).value),
  ).toBe('Stationery');
  await page.select('[data-testid=cover-text-reason]', 'name');
  await page.click('[data-testid=cover-text-add]');
  await page.waitForSelector('[data-testid=cover-text][data-text="Stationery"]');
  await saved(page);
  expect((await storedRedaction(page))?.texts.at(-1)).toEqual({
    text: 'Stationery',
    reason: 'name',
    by: 'person',
    lifted: false,
  });
});

it('a full card number that is typed to be covered is not stored, and this is said', async () => {
  await page.type('[data-testid=cover-text-field]', '4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('.cover-text-form [role=status]')?.textContent?.includes('never kept'),
  );
  expect(JSON.stringify(await storedRedaction(page))).not.toContain('4111');
  await page.$eval('[data-testid=cover-text-field]', (field) => (field as HTMLInputElement).select());
  await page.keyboard.press('Delete');
});

it('what stands only in the words of the person is covered, too, and listed with where it stands', async () => {
  await page.click('[data-testid=review-summary]');
  await page.waitForSelector('[data-testid=review-all]');
  const line = await page.$eval(
    '[data-testid=cover-text][data-text="139 1234 5678"]',
    (box) => box.closest('li')?.textContent,
  );
  expect(line).toContain('only in your own words');
});

it('a picture whose words have no places says so, and a file that cannot be covered stays out, with why', async () => {
  await goTo('E0002');
  expect(await page.$eval('.cover-care', (one) => one.textContent)).toContain(
    'Nothing is known of the words',
  );
  expect(await count('[data-testid=cover-word]')).toBe(0);
  await goTo('E0003');
  const scan = await page.$eval('[data-testid=part-fate][data-part="original.pdf"]', (one) => [
    one.getAttribute('data-out'),
    one.textContent,
  ]);
  expect(scan[0]).toBe('true');
  expect(scan[1]).toContain('stays out');
});

it('what was looked through, drawn, lifted and typed is there again after the page was closed', async () => {
  for (const exhibit of ['E0001', 'E0002', 'E0003']) {
    await goTo(exhibit);
    await page.click('[data-testid=review-seen]');
    await page.waitForSelector(`[data-testid=review-step][data-evidence=${exhibit}][data-seen=true]`);
  }
  await saved(page);
  const before = await storedRedaction(page);
  expect(before?.seen).toEqual([1, 2, 3]);
  expect(before?.reviewedAt).not.toBeNull();
  await page.close();
  page = await openReview(run);
  await page.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
  expect(await seen()).toContain('3 of 3');
  await goTo('E0001');
  expect(await count('[data-testid=cover-box]')).toBe(1);
  expect(
    await page.$eval('[data-text="lin.wei@example.org"]', (box) => (box as HTMLInputElement).checked),
  ).toBe(false);
  expect(await storedRedaction(page)).toEqual(before);
});

it('the Export tab says how far the review is, and leads to it', async () => {
  const panel = await run.openPanelPage();
  await clickOn(panel, '[data-testid=tab-export]');
  const link = await panel.waitForSelector('[data-testid=open-redaction]');
  expect(await link?.evaluate((one) => one.getAttribute('href'))).toBe('/sidepanel.html?cover=1');
  await panel.waitForFunction(() =>
    document.querySelector('[data-testid=open-redaction]')?.textContent?.includes('Open the covered copy'),
  );
  await panel.close();
});

it('of two tabs one works at a time, and what was covered in either is kept', async () => {
  const other = await run.browser.newPage();
  await other.goto(run.url('sidepanel.html?cover=1'));
  await other.waitForSelector('[data-testid=review-elsewhere]');
  expect(await other.$('[data-testid=review-exhibit], [data-testid=review-all]')).toBeNull();
  await page.bringToFront();
  await page.click('[data-testid="cover-text"][data-text="lin.wei@example.org"]');
  // Before it was saved the other tab takes over.
  await other.bringToFront();
  await other.click('[data-testid=review-here]');
  await other.waitForSelector('[data-testid=review-all], [data-testid=review-exhibit]');
  await page.bringToFront();
  await page.waitForSelector('[data-testid=review-elsewhere]');
  await other.bringToFront();
  await other.click('[data-testid=review-step][data-evidence=E0001]');
  await other.waitForSelector('[data-testid=cover-text][data-text="lin.wei@example.org"]:checked');
  await page.close();
  page = other;
});

it('the copy can be locked with a password', async () => {
  await page.click('[data-testid=review-summary]');
  await page.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
  await typeLock(page, 'four plain invented words', 'another');
  await page.waitForSelector('[data-testid=export-redacted][aria-disabled=true]');
  await typeLock(page, 'four plain invented words');
  await page.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
  await page.click('[data-testid=export-redacted]');
  const done = await page.waitForSelector('[data-testid=export-done]', { timeout: 30_000 });
  const head = await done?.evaluate(async (link) => {
    const bytes = await (await fetch((link as HTMLAnchorElement).href)).arrayBuffer();
    return [...new Uint8Array(bytes, 6, 4)];
  });
  // Of the first file: encrypted, by AES (APPNOTE 4.4.4 and AE-2 of WinZip, method 99).
  expect([(head?.[0] ?? 0) & 1, head?.[2]]).toEqual([1, 99]);
});
