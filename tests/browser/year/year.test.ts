import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { type ExtensionRun, launchExtension } from '../extension';
import { fillYear } from './fill-year';

const ITEMS = 10_000;

let run: ExtensionRun;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const first = await run.openPanelPage();
  await first.evaluate(fillYear, { items: ITEMS, cases: 300, pictures: 60, openable: 1 });
  await first.close();
  page = await run.openPanelPage();
  await page.waitForSelector('[data-testid=evidence-card]');
}, 120_000);
afterAll(() => run?.close());

const told = () => page.$eval('[data-testid=found-count]', (node) => node.textContent ?? '');
const shows = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-testid=found-count]')?.textContent?.startsWith(wanted),
    {},
    text,
  );
const waitForCard = (label: string) =>
  page.waitForSelector(`[data-testid=evidence-card][data-evidence="${label}"]`);

async function search(text: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.$eval('[data-testid=search-evidence]', (node) => (node as HTMLInputElement).select());
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text);
}

it('ten thousand items are one list of which a few are drawn, from the newest to the first', async () => {
  expect(await told()).toBe('10,000 pieces of evidence');
  const rows = await page.$$eval('[data-row]', (nodes) =>
    nodes.map((node) => [node.getAttribute('aria-setsize'), node.getAttribute('aria-posinset')]),
  );
  expect(rows[0]).toEqual(['10000', '1']);
  expect(rows.length).toBeLessThan(30);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await waitForCard('E0001');
  expect((await page.$$('[data-row]')).length).toBeLessThan(30);
});

it('what has the focus keeps it while the list is scrolled away, and is where it was afterwards', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await waitForCard('E10000');
  await page.focus('[data-evidence=E10000] .card-toggle');
  await page.evaluate(() => scrollTo(0, 900_000));
  await page.waitForFunction(() => !document.querySelector('[data-evidence=E9990]'));
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-evidence]')?.getAttribute('data-evidence'));
  expect(await focused()).toBe('E10000');
  await page.evaluate(() => scrollTo(0, 0));
  await waitForCard('E9999');
  expect(await focused()).toBe('E10000');
});

it('a search finds Chinese, English and figures, tells how many, and marks them', async () => {
  await search('退款失败');
  await shows('1,428 of 10,000 shown.');
  await page.waitForFunction(() => document.querySelector('mark')?.textContent === '退款失败');
  await search('marigold 账单');
  await shows('100 of 10,000 shown.');
  await waitForCard('E10000');
  await search('20260050003');
  await shows('1 of 10,000 shown.');
  await waitForCard('E5000');
  await search('nothing of the kind');
  await shows('0 of 10,000 shown.');
  await search('');
  await shows('10,000 pieces');
});

it('filters and the search narrow the list together', async () => {
  await page.click('[data-testid=filter-evidence]');
  await page.select('[data-testid=filter-wallet]', 'paypal');
  await shows('2,500 of');
  await page.select('[data-testid=filter-case]', '2');
  await shows('4 of');
  await page.select('[data-testid=filter-case]', '');
  await page.select('[data-testid=filter-kind]', 'failures');
  await search('退款');
  await shows('357 of');
  await page.click('[data-testid=filter-clear]');
  await shows('10,000 pieces');
  await page.click('[data-testid=filter-evidence]');
});

it('by keys alone: search, step, select what was found, and put it into the open case', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.keyboard.type('marigold');
  await shows('100 of');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === '9900');
  await page.keyboard.press('x');
  await page.waitForSelector('[data-testid=bulk-bar]');
  expect(await page.$eval('[data-testid=bulk-bar] [role=status]', (node) => node.textContent)).toBe(
    '1 selected',
  );
  await page.click('[data-testid=select-all]');
  await page.click('[data-testid=bulk-add]');
  await page.waitForFunction(async () => {
    const open = indexedDB.open('wallet-witness');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const request = open.result.transaction('cases').objectStore('cases').get(300);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    open.result.close();
    return request.result.evidence.includes(10_000) && request.result.evidence.includes(5_000);
  });
  await page.keyboard.press('?');
  await page.waitForSelector('[data-testid=key-list]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[data-testid=key-list]'));
});

it('from far down, the tab that is open leads back to the top', async () => {
  await page.evaluate(() => scrollTo(0, 900_000));
  await clickOn(page, '[data-testid=tab-evidence]');
  await page.waitForFunction(() => scrollY === 0);
});

it('a case of many exhibits is opened with its timeline', async () => {
  const other = await run.openPanelPage();
  await other.evaluate(async () => {
    const open = indexedDB.open('wallet-witness');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const cases = open.result.transaction('cases', 'readwrite').objectStore('cases');
    const request = cases.get(300);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    // As it was before others were put in, of whose files there are none here.
    const { evidence } = request.result;
    cases.put({ ...request.result, evidence: evidence.filter((one: number) => one < 4_801 && one > 4_784) });
    await new Promise((resolve) => {
      cases.transaction.oncomplete = resolve;
    });
    open.result.close();
  });
  await other.reload();
  await clickOn(other, '[data-testid=tab-case]');
  await other.waitForSelector('[data-testid=timeline-mark]');
  const told = await other.$eval('[data-testid=timeline-list] summary', (node) => node.textContent ?? '');
  expect(told).toContain('160');
  await other.close();
});
