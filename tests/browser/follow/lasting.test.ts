import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../../utils/model/follow';
import { Transaction } from '../../../utils/model/reading';
import { unpack } from '../../commands/unpack';
import { readPackage } from '../../independent/read-package';
import { checkBag } from '../check-bag';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { makeCase, openTabOf } from '../person';
import { servePages } from '../serve-pages';
import { everyStoredByte, storedRows } from '../stored';
import { follow, followed, lastKept, numbersOf, press, stopAndKeep, untilFollowed } from './following';
import { endlessList, IN_VIEW, URL_OF_LIST, virtualList } from './list-page';

declare const list: { to(row: number): void; change(row: number, fields: Record<string, string>): void };

const sh = promisify(execFile);
/** Following takes at most a fifth of a page's time, so ten thousand rows take a while on a busy machine. */
const PATIENCE_MS = 300_000;
let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());

async function open(html: string): Promise<Page> {
  const page = await run.browser.newPage();
  await page.setViewport({ width: 1000, height: 1300 });
  await servePages(page, new Map([[URL_OF_LIST, html]]));
  await page.goto(URL_OF_LIST);
  await follow(run, page);
  await untilFollowed(panel, ({ rows }) => rows >= IN_VIEW);
  return page;
}

async function scroll(page: Page, to: number): Promise<void> {
  await page.evaluate((row) => list.to(row), to);
  await untilFollowed(panel, ({ rows }) => rows >= to + IN_VIEW);
}

describe('what was gathered', () => {
  it('stays when the worker is killed, and following goes on with it', async () => {
    const page = await open(virtualList(300));
    for (const row of [24, 48, 72, 96]) {
      await scroll(page, row);
      const before = await followed(panel);
      await run.stopWorker();
      expect(await followed(panel)).toEqual(before);
    }
    await stopAndKeep(run, page);
    const { rows } = await lastKept(panel);
    expect(numbersOf(rows)).toEqual([...numbersOf(rows).keys()]);
    expect(rows.seen).toBeGreaterThanOrEqual(96 + IN_VIEW);
    expect(rows.gaps).toEqual([]);
    await page.close();
  });

  it('stays when the tab is closed, and is kept from the case file without a picture', async () => {
    const page = await open(virtualList(300));
    await scroll(page, 20);
    const { rows: before } = await followed(panel);
    await page.close();
    await untilFollowed(panel, ({ state }) => state === 'ended');
    await run.stopWorker();
    await panel.bringToFront();
    await openTabOf(panel, 'evidence');
    await panel.waitForSelector('[data-testid=followed-list][data-state=ended]');
    await press(panel, 'follow-keep');
    await panel.waitForFunction(() => !document.querySelector('[data-testid=followed-list]'));
    const { item, rows } = await lastKept(panel);
    expect(rows.seen).toBe(before);
    expect(item.missing).toEqual([{ part: 'pixels', cause: 'not_in_front' }]);
  });

  it('is gone from the store after it was discarded', async () => {
    const page = await open(virtualList(100));
    const popup = await run.clickIcon(page);
    await press(popup, 'follow-discard');
    await press(popup, 'confirm');
    await popup.waitForSelector('[data-testid=follow-list]');
    for (const table of ['follows', 'followRows', 'followViews'])
      expect(await storedRows(panel, table, v.unknown())).toEqual([]);
    await page.close();
  });

  it('never holds a secret that a row shows', async () => {
    const page = await open(virtualList(100));
    await page.evaluate(() => list.change(2, { name: 'Card 4111 1111 1111 1111' }));
    await page.evaluate(() => list.change(4, { name: 'Your verification code: 902144' }));
    await waitUntil(async () => (await everyStoredByte(panel)).includes('Your verification code'));
    const bytes = await everyStoredByte(panel);
    expect(bytes).not.toContain('4111 1111 1111 1111');
    expect(bytes).not.toContain('902144');
    await stopAndKeep(run, page);
    expect(await everyStoredByte(panel)).not.toContain('902144');
    await page.close();
  });
});

describe('a page that grows without end', () => {
  it(
    'is followed to a limit, says so, and can be kept',
    async () => {
      const page = await open(endlessList());
      await waitUntil(async () => (await followed(panel)).state === 'full', PATIENCE_MS / 2);
      const stored = await storedRows(panel, 'followRows', v.object({ row: v.number() }));
      console.log(`an endless page was followed to ${stored.length} rows`);
      expect(stored.length).toBeGreaterThanOrEqual(MOST_ROWS);
      expect(stored.length).toBeLessThan(MOST_ROWS + 50);
      await stopAndKeep(run, page);
      expect((await lastKept(panel)).rows.full).toBe(true);
      await page.close();
    },
    PATIENCE_MS,
  );
});

describe('a kept list', () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it('is exported with its rows, and the package is right by tools that know nothing of us', async () => {
    const page = await open(virtualList(300));
    await scroll(page, 20);
    await page.evaluate(() => list.to(200));
    await untilFollowed(panel, ({ gaps }) => gaps === 1);
    const exhibit = await stopAndKeep(run, page);
    await run.closePopups();
    await page.close();
    await panel.bringToFront();
    await makeCase(panel, [exhibit]);
    const zip = await exportPackage(run, panel, out);
    const bag = await unpack(zip, path.join(out, 'unpacked'));
    await sh('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], { cwd: bag });
    expect((await checkBag(bag)).problems).toEqual([]);
    expect(readPackage(zip).problems).toEqual([]);
    const text = await readFile(path.join(bag, 'data/transactions.json'), 'utf8');
    const { rows } = await lastKept(panel);
    expect(v.parse(v.array(Transaction), JSON.parse(text))).toHaveLength(rows.seen);
    expect(await readFile(path.join(bag, 'data/evidence', exhibit, 'rows.json'), 'utf8')).toContain(
      '"why": "jump"',
    );
    expect(await readFile(path.join(bag, 'README.html'), 'utf8')).toContain('rows that came into view');
    expect(await readFile(path.join(bag, 'data/evidence-index.html'), 'utf8')).toContain(
      'not proven to be all of them',
    );
  });
});
