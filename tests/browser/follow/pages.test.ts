import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { servePages } from '../serve-pages';
import { follow, lastKept, numbersOf, stopAndKeep, untilFollowed } from './following';
import { documentPage, pagedTable, URL_OF_LIST } from './list-page';

declare const list: { page(number: number): void };

const SIZE = 20;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

let run: ExtensionRun;
let panel: Page;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());
afterEach(() => page.close());

async function open(pages: ReadonlyMap<string, string>, url = URL_OF_LIST): Promise<void> {
  page = await run.browser.newPage();
  await servePages(page, pages);
  await page.goto(url);
  await follow(run, page);
  await untilFollowed(panel, ({ rows }) => rows === SIZE);
}

describe('a table whose pages take the place of one another', () => {
  it('is one list without gaps when it tells which rows it shows', async () => {
    await open(new Map([[URL_OF_LIST, pagedTable(95, SIZE, true)]]));
    for (const rows of [40, 60, 80, 95]) {
      await page.click('#next');
      await untilFollowed(panel, (now) => now.rows === rows);
    }
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    expect(numbersOf(rows)).toEqual(upTo(95));
    expect(rows).toMatchObject({ seen: 95, of: { value: 95, raw: '81–95 of 95' }, gaps: [] });
  });

  it('has a gap for the page that was left out, which closes when that page is shown', async () => {
    await open(new Map([[URL_OF_LIST, pagedTable(60, SIZE, true)]]));
    await page.evaluate(() => list.page(2));
    await untilFollowed(panel, ({ rows, gaps }) => rows === 40 && gaps === 1);
    await page.evaluate(() => list.page(1));
    await untilFollowed(panel, ({ rows, gaps }) => rows === 60 && gaps === 0);
    await stopAndKeep(run, page);
    expect(numbersOf((await lastKept(panel)).rows)).toEqual(upTo(60));
  });

  it('has a gap at every turn of the page when it tells nothing', async () => {
    await open(new Map([[URL_OF_LIST, pagedTable(60, SIZE, false)]]));
    await page.click('#next');
    await untilFollowed(panel, ({ rows }) => rows === 40);
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    expect(rows.of).toBeNull();
    expect(rows.gaps).toEqual([{ after: 20, before: 21, why: 'page' }]);
  });
});

describe('a list over several documents', () => {
  const address = (number: number) => `${URL_OF_LIST}?page=${number}`;
  const pages = new Map([1, 2, 3].map((number) => [address(number), documentPage(number, SIZE)]));

  it('goes on by itself on the next page of the same site', async () => {
    await open(pages, address(1));
    for (const rows of [40, 60]) {
      await page.click('a[rel=next]');
      await untilFollowed(panel, (now) => now.rows === rows);
    }
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    expect(numbersOf(rows)).toEqual(upTo(60));
    expect(rows.gaps).toEqual([]);
    expect(new Set(rows.rows.map((row) => row.page.url))).toEqual(new Set(pages.keys()));
  });

  it('pauses where the permission ends, and goes on after a click', async () => {
    const elsewhere = 'https://other.example/activity';
    await open(new Map([...pages, [elsewhere, documentPage(3, SIZE)]]), address(1));
    await page.goto(elsewhere);
    await untilFollowed(panel, ({ state }) => state === 'paused');
    await page.goto(address(2));
    expect(await untilFollowed(panel, ({ state }) => state === 'paused')).toMatchObject({ rows: SIZE });
    await follow(run, page);
    await untilFollowed(panel, ({ rows }) => rows === 40);
    await stopAndKeep(run, page);
    expect(numbersOf((await lastKept(panel)).rows)).toEqual(upTo(40));
  });
});
