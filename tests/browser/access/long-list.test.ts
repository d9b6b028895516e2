import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { fillYear } from '../year/fill-year';
import { nameless } from './accessibility-tree';
import { expectSeen, focusName, press, tabTo, use } from './keys';

let run: ExtensionRun;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const first = await run.openPanelPage();
  await first.evaluate(fillYear, { items: 2_000, cases: 3, pictures: 20, openable: 0 });
  await first.close();
  page = await run.openPanelPage({ width: 320, height: 720 });
  await page.waitForSelector('[data-testid=evidence-card]');
});
afterAll(() => run?.close());

/** Which row has the focus, and whether its first line lies in front. */
const rowInFront = () =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('[data-row]');
    const { left, top } = row?.getBoundingClientRect() ?? { left: 0, top: -1 };
    return {
      row: row?.getAttribute('data-row'),
      seen: row?.contains(document.elementFromPoint(left + 20, top + 12)),
    };
  });

it('the other pages, the search and what is done with a selection come before two thousand items', async () => {
  await tabTo(page, '[data-testid=more-links]');
  await tabTo(page, '[data-testid=search-evidence]');
  await use(page, '[data-testid=select-evidence]', 'Space');
  await tabTo(page, '[data-testid=bulk-new-case]');
  expect(await nameless(page)).toEqual([]);
});

it('a row that the keys bring to is not behind what stays in sight, down the list and up again', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const rows: (string | null | undefined)[] = [];
  for (const key of ['j', 'j', 'j', 'j', 'j', 'j', 'k', 'k', 'k', 'k'] as const) {
    const before = (await rowInFront()).row;
    await press(page, key);
    await page.waitForFunction(
      (last) => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') !== last,
      {},
      before ?? null,
    );
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const { row, seen } = await rowInFront();
    expect({ key, row, seen }).toEqual({ key, row, seen: true });
    rows.push(row);
  }
  expect(rows).toEqual(['2000', '1999', '1998', '1997', '1996', '1995', '1996', '1997', '1998', '1999']);
});

it('Tab goes on through rows that were not drawn yet, and every stop can be seen', async () => {
  for (let stops = 0; stops < 40; stops += 1) {
    await press(page, 'Tab');
    await expectSeen(page);
  }
  expect(Number((await rowInFront()).row)).toBeLessThan(1_992);
});

it('Escape leaves the list for the search', async () => {
  await press(page, 'Escape');
  expect(await focusName(page)).toContain('search-evidence');
  await expectSeen(page);
});
