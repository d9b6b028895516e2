import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { type ExtensionRun, launchExtension } from '../extension';
import { INVENTED } from './invented-cases';
import { plantCase } from './plant-case';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
}, 60_000);
afterAll(() => run?.close());

async function open(amount: keyof typeof INVENTED, width = 420): Promise<Page> {
  const page = await run.openPanelPage({ width });
  await plantCase(page, INVENTED[amount]());
  await page.reload();
  await clickOn(page, '[data-testid=tab-case]');
  await page.waitForSelector('[data-testid=timeline]');
  return page;
}

const nameOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

it('a case with nothing in it says what will be drawn, and shows no empty picture', async () => {
  const page = await open('none');
  const said = await page.$eval('[data-testid=timeline]', (node) => node.textContent ?? '');
  expect(said).toContain('Nothing has a date yet');
  expect(await page.$('[data-testid=timeline-mark], [data-testid=timeline-list]')).toBeNull();
  await page.close();
});

it('hundreds of events fit at 280 and 800 pixels: no mark on another, none outside, the page no wider', async () => {
  for (const width of [280, 800]) {
    const page = await open('many', width);
    await page.waitForSelector('[data-testid=timeline-clock]');
    const faults = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('[data-testid=timeline-mark]')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const wrong = boxes.flatMap((one, index) => [
        ...(one.left < 0 || one.right > innerWidth ? [`outside ${one.left}`] : []),
        ...boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 0.5 &&
              other.left < one.right - 0.5 &&
              one.top < other.bottom - 0.5 &&
              other.top < one.bottom - 0.5,
          )
          .map((other) => `on another at ${one.left}, ${one.top} and ${other.left}, ${other.top}`),
      ]);
      return [...wrong, ...(document.documentElement.scrollWidth > innerWidth ? ['wider'] : [])];
    });
    expect(faults, `${width}`).toEqual([]);
    await page.close();
  }
});

it('one stop of the tabulator leads into the picture, arrows to every mark, each with a name of its own', async () => {
  const page = await open('many');
  await page.waitForSelector('[data-testid=timeline-clock]');
  const marks = await page.$$eval('[data-testid=timeline-mark]', (all) =>
    all.map((one) => ({ name: one.getAttribute('aria-label') ?? '', stop: one.getAttribute('tabindex') })),
  );
  expect(marks.filter(({ stop }) => stop === '0')).toHaveLength(1);
  await page.focus('[data-testid=timeline-mark]');
  const reached = [await nameOf(page)];
  for (let step = 1; step < marks.length; step += 1) {
    await page.keyboard.press('ArrowRight');
    reached.push(await nameOf(page));
  }
  expect(reached).toEqual(marks.map(({ name }) => name));
  expect(new Set(reached).size).toBe(reached.length);
  await page.keyboard.press('Home');
  expect(await nameOf(page)).toBe(marks[0]?.name);
  await page.close();
});

it('a mark shows what stands behind it, and leads to its exhibit', async () => {
  const page = await open('few');
  await page.waitForSelector('[data-testid=timeline-mark]');
  await page.focus('[data-lane=transactions] [data-testid=timeline-mark]');
  await page.keyboard.press('Enter');
  const shown = await page.waitForSelector('[data-testid=timeline-chosen] [data-testid=timeline-entry]');
  expect(await shown?.evaluate((node) => node.textContent)).toContain('−12.50 CNY');
  await clickOn(page, '[data-testid=timeline-chosen] [data-testid=timeline-exhibit]');
  await page.waitForSelector('[data-testid=evidence-card][data-evidence=E0001]');
  await clickOn(page, '[data-testid=tab-case]');
  await page.waitForSelector('[data-lane=contacts]');
  await clickOn(page, '[data-lane=contacts] [data-testid=timeline-mark]');
  await clickOn(page, '[data-testid=timeline-chosen] [data-testid=timeline-follow-up]');
  await page.waitForSelector('[data-testid=contact-entry][data-contact=one]');
  await page.close();
});

it('the list has every event and period in order, and what has no date after all', async () => {
  const page = await open('many');
  await page.waitForSelector('[data-testid=timeline-clock]');
  await clickOn(page, '[data-testid=timeline-list] summary');
  const LISTED = '[data-testid=timeline-list] [data-testid=timeline-entry]';
  await page.waitForSelector(LISTED);
  for (let shown = 100; await page.$('[data-testid=timeline-more]'); shown += 100) {
    await clickOn(page, '[data-testid=timeline-more]');
    await page.waitForFunction(
      (selector, before) => document.querySelectorAll(selector).length > before,
      {},
      LISTED,
      shown,
    );
  }
  const listed = await page.$$eval(LISTED, (all) => all.map((one) => one.getAttribute('data-event') ?? ''));
  const told = await page.$eval('[data-testid=timeline-list] summary', (node) => node.textContent ?? '');
  expect(told).toContain(String(listed.length));
  expect(new Set(listed).size).toBe(listed.length);
  const counts = await page.$$eval('[data-testid=timeline-lane] .timeline-name .quiet', (all) =>
    all.reduce((sum, one) => sum + Number(one.textContent), 0),
  );
  const clocks = await page.$$('[data-testid=timeline-clock]');
  const undated = await page.$eval('[data-testid=timeline-undated]', (node) =>
    parseInt(node.textContent ?? '', 10),
  );
  expect(listed.length).toBe(counts + clocks.length + undated);
  await page.close();
});

it('no deadline is drawn as certain without its source and the day on which that was checked', async () => {
  const page = await open('many');
  await page.waitForSelector('[data-testid=timeline-clock]');
  const clocks = await page.$$eval('[data-testid=timeline-clock]', (all) =>
    all.map((one) => {
      const line = one.querySelector('.timeline-period');
      const dashed = line !== null && getComputedStyle(line).strokeDasharray !== 'none';
      return { sure: one.getAttribute('data-sure'), dashed, text: one.textContent ?? '' };
    }),
  );
  expect(clocks.length).toBeGreaterThan(3);
  for (const { sure, dashed, text } of clocks) {
    expect(dashed, text).toBe(sure !== 'counted');
    if (sure === 'counted') expect(text).toMatch(/Source: .*, checked .*\d{4}/);
    else expect(text).toMatch(/About|Promised|Not verified/);
  }
  await page.close();
});
