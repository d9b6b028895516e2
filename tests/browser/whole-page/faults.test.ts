import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceItem as Item } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { storedColumn, storedPixels, storedRows } from '../stored';
import { drawRuler, faultsOfRuler, RULER_X } from './ruled';
import { capturedIn, openPopup, openServed, press, stitchedOf, tilesOf } from './whole-page';

const URL = 'https://wallet.example/activity';
const ROWS = 6_000;
const GREY = 0x808080;

let run: ExtensionRun;
let page: Page;
let popup: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
});
afterEach(() => failPictures(0, 0));
afterAll(() => run?.close());

async function open(html: string, rows: number): Promise<void> {
  await page?.close();
  page = await openServed(run, { [URL]: { html } }, { width: 1000, height: 800 });
  await page.goto(URL);
  if (rows > 0) await drawRuler(page, '#ruler', rows);
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  popup = await openPopup(run, page);
}

/** Waits until a picture is being taken, by what the popup says. */
async function pictureOf(number: number): Promise<void> {
  await popup.waitForFunction(
    (wanted) =>
      Number(/picture (\d+)/.exec(document.querySelector('[aria-current=step]')?.textContent ?? '')?.[1]) >=
      wanted,
    { timeout: 30_000 },
    number,
  );
}

/** Lets some of the browser's pictures fail, counted from the next; the rest are as ever. */
async function failPictures(from: number, to: number): Promise<void> {
  await (await run.worker()).evaluate(`{
    const own = globalThis.ownCapture ??= chrome.tabs.captureVisibleTab.bind(chrome.tabs);
    let calls = 0;
    chrome.tabs.captureVisibleTab = (...given) => {
      calls += 1;
      if (calls < ${from} || calls > ${to}) return own(...given);
      return Promise.reject(new Error('Failed to capture tab: image readback failed'));
    };
  }`);
}

async function itemsInStore(): Promise<number> {
  const count = await (await run.worker()).evaluate(`new Promise((resolve) => {
    const open = indexedDB.open('wallet-witness');
    open.onsuccess = () => {
      const counted = open.result.transaction('evidence').objectStore('evidence').count();
      counted.onsuccess = () => { open.result.close(); resolve(counted.result); };
    };
  })`);
  return Number(count);
}

const RULED = '<!doctype html><title>Activity</title><style>body{margin:0}</style><div id="ruler"></div>';

describe('a long page', () => {
  beforeEach(() => open(RULED, ROWS));

  it('is kept whole when somebody else spends the quota: refused pictures are taken again', async () => {
    const worker = await run.worker();
    await press(popup, 'capture-full-page');
    await pictureOf(2);
    const refused = await worker.evaluate(`(async () => {
      let refused = 0;
      for (let call = 0; call < 12; call += 1) {
        await chrome.tabs.captureVisibleTab().catch((error) => { refused += /MAX_CAPTURE/.test(error.message) ? 1 : 0; });
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return refused;
    })()`);
    const item = await capturedIn(popup);
    expect(refused).toBeGreaterThan(0);
    expect(item.missing).toEqual([]);
    const column = await storedColumn(popup, stitchedOf(item)[0]?.digest.sha256 ?? '', RULER_X);
    expect(column).toHaveLength(ROWS);
    expect(faultsOfRuler(column)).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(700);
  });

  it('loses one picture that cannot be taken, and no other', async () => {
    await failPictures(3, 5);
    await press(popup, 'capture-full-page');
    const item = await capturedIn(popup);
    const names = tilesOf(item).map(({ name }) => name);
    expect(names).not.toContain('pixels-3.png');
    expect(names).toEqual(
      expect.arrayContaining(['pixels-1.png', 'pixels-2.png', 'pixels-4.png', 'pixels-8.png']),
    );
    expect(item.missing.map(({ part }) => part)).toEqual(['pixels-3.png', 'stitched-1.png']);
    expect(item.missing[1]?.cause).toBe('rows_missing');
    const column = await storedColumn(popup, stitchedOf(item)[0]?.digest.sha256 ?? '', RULER_X);
    expect(column).toHaveLength(ROWS);
    const grey = column.filter((colour) => colour === GREY).length;
    expect(grey).toBeGreaterThan(600);
    expect(column.filter((colour, row) => colour !== row && colour !== GREY)).toEqual([]);
  });

  it('stopped on request, keeps what was taken until then and says so', async () => {
    await press(popup, 'capture-full-page');
    await pictureOf(3);
    await press(popup, 'stop-capture');
    const item = await capturedIn(popup);
    const tiles = tilesOf(item).length;
    expect(tiles).toBeGreaterThanOrEqual(2);
    expect(tiles).toBeLessThan(8);
    expect(item.missing).toEqual([{ part: 'pixels', cause: 'stopped' }]);
    expect(await page.evaluate(() => scrollY)).toBe(700);
  });

  it('is taken to its end when the popup is closed', async () => {
    const before = (await storedRows(popup, 'evidence', Item)).length;
    await press(popup, 'capture-full-page');
    await pictureOf(2);
    await run.closePopups();
    // Counted by the worker: a page of ours would come to the front, where the pictures are taken.
    await waitUntil(async () => (await itemsInStore()) > before, 30_000);
    const panel = await run.openPanelPage();
    const items = await storedRows(panel, 'evidence', Item);
    await panel.close();
    expect(stitchedOf(items.at(-1) ?? ({ parts: [] } as never))).toHaveLength(1);
  });
});

it('no picture keeps a secret, wherever on the page it stands', async () => {
  const card =
    '<p style="height:900px;margin:0">Rows</p><p style="margin:0;height:20px"><span>4539 5787 6362 1486</span></p>';
  await open(`<!doctype html><style>body{margin:0;font:16px/20px monospace}</style>${card.repeat(4)}`, 0);
  const places = await page.$$eval('span', (spans) =>
    spans.map((span) => {
      const { x, y, width, height } = span.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + scrollY + height / 2) };
    }),
  );
  await press(popup, 'capture-full-page');
  const item = await capturedIn(popup);
  let shown = 0;
  for (const { digest, place } of tilesOf(item)) {
    const from = place?.y ?? 0;
    const inside = places.filter(({ y }) => y > from + 2 && y < from + (place?.height ?? 0) - 2);
    const points = inside.map(({ x, y }) => ({ x, y: y - from }));
    expect(await storedPixels(popup, digest.sha256, points)).toEqual(points.map(() => [0, 0, 0]));
    shown += points.length;
  }
  expect(shown).toBeGreaterThanOrEqual(4);
  expect(await storedPixels(popup, stitchedOf(item)[0]?.digest.sha256 ?? '', places)).toEqual(
    places.map(() => [0, 0, 0]),
  );
});
