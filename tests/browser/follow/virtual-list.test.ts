import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { servePages } from '../serve-pages';
import {
  follow,
  followed,
  lastKept,
  numbersOf,
  press,
  stopAndKeep,
  untilFollowed,
  untilRead,
} from './following';
import { IN_VIEW, URL_OF_LIST, virtualList } from './list-page';

declare const list: {
  to(row: number): void;
  change(row: number, fields: Record<string, string>): void;
  prepend(row: Record<string, string>): void;
};

const ALL = 2_000;
const STEP = 24;
/** Ninety screens, each stored before the next is shown. */
const PATIENCE_MS = 300_000;

let run: ExtensionRun;
let panel: Page;
let page: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());
afterEach(async () => {
  await page?.close();
});

async function open(html: string): Promise<void> {
  page = await run.browser.newPage();
  await page.setViewport({ width: 1000, height: 1300 });
  await servePages(page, new Map([[URL_OF_LIST, html]]));
  await page.goto(URL_OF_LIST);
  await follow(run, page);
  await untilFollowed(panel, ({ rows }) => rows >= IN_VIEW);
}

/** Scrolls as a person does, a little less than a screen at a time, each seen before the next. */
async function scroll(from: number, to: number, count: (row: number) => number): Promise<void> {
  for (let row = from; row < to; row += STEP) {
    await page.evaluate((target) => list.to(target), row);
    await untilFollowed(panel, ({ rows }) => rows >= count(row));
  }
}

const seenAt = (row: number) => Math.min(ALL, row + IN_VIEW);

describe('a list of 2,000 rows that draws 30 of them', () => {
  it(
    'is gathered whole while it is scrolled through, and no row twice',
    async () => {
      await open(virtualList(ALL, { total: `1–30 of ${ALL.toLocaleString('en')}` }));
      await scroll(STEP, ALL - IN_VIEW + STEP, seenAt);
      const before = await untilFollowed(panel, ({ rows }) => rows === ALL);
      expect(before).toMatchObject({ rows: ALL, gaps: 0, of: { value: ALL } });
      await stopAndKeep(run, page);
      const { item, rows, reading } = await lastKept(panel);
      const numbers = numbersOf(rows);
      console.log(
        `${rows.seen} rows gathered of ${ALL}, ${rows.seen - new Set(numbers).size} twice, ${rows.gaps.length} gaps`,
      );
      expect(numbers).toEqual(Array.from({ length: ALL }, (_, index) => index));
      expect(rows).toMatchObject({ seen: ALL, of: { value: ALL, from: 'text' }, gaps: [], full: false });
      expect(reading.transactions).toHaveLength(ALL);
      expect(reading.notes).toContain('gathered');
      expect(item.counts.transactions).toBe(ALL);
      expect(item.parts.map(({ label }) => label)).toEqual([
        'circumstances',
        'pixels',
        'places',
        'rows',
        'dom',
        'reading',
      ]);
    },
    PATIENCE_MS,
  );

  it('is gathered whole without numbers too, equal neighbours included', async () => {
    const some = 300;
    await open(virtualList(some, { plain: true }));
    await scroll(STEP, some - IN_VIEW + STEP, (row) => Math.min(some, row + IN_VIEW));
    await untilFollowed(panel, ({ rows }) => rows >= some);
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    const texts = rows.rows.map(({ states }) => states[0]?.transaction.text);
    expect(rows).toMatchObject({ seen: some, gaps: [] });
    expect(texts.filter((text, index) => text === texts[index - 1])).toHaveLength(Math.ceil((some - 1) / 7));
  });
});

describe('a jump', () => {
  it('is a gap where it was', async () => {
    await open(virtualList(ALL));
    await scroll(STEP, 60, seenAt);
    const rowsBefore = (await followed(panel)).rows;
    await page.evaluate(() => list.to(500));
    await untilFollowed(panel, ({ gaps }) => gaps === 1);
    await stopAndKeep(run, page);
    const { rows, reading } = await lastKept(panel);
    expect(rows.gaps).toEqual([{ after: rowsBefore, before: rowsBefore + 1, why: 'jump' }]);
    expect(numbersOf(rows)[rowsBefore - 1]).toBe(rowsBefore - 1);
    expect(numbersOf(rows)[rowsBefore]).toBe(500);
    expect(reading.notes).toContain('gaps');
  });

  it('closes when the missing stretch is seen later', async () => {
    await open(virtualList(200));
    await page.evaluate(() => list.to(100));
    await untilFollowed(panel, ({ gaps }) => gaps === 1);
    for (const row of [80, 60, 40, 20]) {
      const { rows } = await followed(panel);
      await page.evaluate((target) => list.to(target), row);
      await untilFollowed(panel, (now) => now.rows > rows || now.gaps === 0);
    }
    const list_ = await untilFollowed(panel, ({ gaps }) => gaps === 0);
    expect(list_.rows).toBe(132);
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    expect(numbersOf(rows)).toEqual(Array.from({ length: 132 }, (_, index) => index));
  });
});

describe('a row', () => {
  it('whose status changes while it is followed is one row with both states', async () => {
    await open(virtualList(100));
    const { rows: before } = await followed(panel);
    await untilRead(panel, () => page.evaluate(() => list.change(3, { status: 'Refunded' })));
    await page.evaluate(() => list.to(20));
    await untilFollowed(panel, ({ rows }) => rows > before);
    await untilRead(panel, () => page.evaluate(() => list.to(0)));
    await untilRead(panel, () => page.evaluate(() => list.change(5, { status: 'Failed' })));
    await page.evaluate(() => list.to(40));
    await untilFollowed(panel, ({ rows }) => rows > before + 25);
    await stopAndKeep(run, page);
    const { rows, reading } = await lastKept(panel);
    expect(rows.rows[3]?.states.map(({ transaction }) => transaction.status.value)).toEqual([
      'succeeded',
      'refunded',
    ]);
    expect(rows.rows[5]?.states.map(({ transaction }) => transaction.status.value)).toEqual([
      'succeeded',
      'failed',
    ]);
    expect(numbersOf(rows)).toEqual([...numbersOf(rows).keys()]);
    expect(reading.transactions[3]?.status.value).toBe('refunded');
  });

  it('that comes in at the top shifts all others and doubles none', async () => {
    await open(virtualList(100, { plain: true }));
    const row = {
      date: '2026-10-31 09:00',
      name: 'Harbour Cafe',
      ref: '',
      status: 'Pending',
      amount: '-7.70 EUR',
    };
    const { rows: before } = await followed(panel);
    await page.evaluate((first) => list.prepend(first), row);
    const now = await untilFollowed(panel, ({ rows }) => rows > before);
    expect(now).toMatchObject({ rows: before + 1, gaps: 0 });
    await page.evaluate(() => list.to(20));
    expect(await untilFollowed(panel, ({ rows }) => rows > before + 1)).toMatchObject({ rows: 52, gaps: 0 });
    const popup = await run.clickIcon(page);
    await press(popup, 'follow-discard');
    await press(popup, 'confirm');
    await popup.waitForSelector('[data-testid=follow-list]');
    await run.closePopups();
  });

  it('has its own snippet, inert, by the hash that rows.json names', async () => {
    await open(virtualList(60));
    await stopAndKeep(run, page);
    const { rows, html } = await lastKept(panel);
    expect(rows.seen).toBeGreaterThanOrEqual(IN_VIEW);
    expect(html).toContain("default-src 'none'");
    for (const { states } of rows.rows) {
      for (const { snippet, sha256 } of states) {
        const [, found = ''] = new RegExp(`<!--${snippet}-->([\\s\\S]*?)<!--/${snippet}-->`).exec(html) ?? [];
        expect(createHash('sha256').update(found).digest('hex')).toBe(sha256);
        expect(found).toMatch(/^<div class="txn-row"/);
      }
    }
  });
});
