import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EvidenceItem } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension } from '../extension';
import { storedColumn, storedFile } from '../stored';
import { drawRuler, faultsOfRuler, RULER_X } from './ruled';
import {
  capturedIn,
  changesSeen,
  openPopup,
  openServed,
  press,
  stitchedOf,
  tilesOf,
  watchChanges,
} from './whole-page';

const URL = 'https://wallet.example/activity';
const ROWS = 60_000;

let run: ExtensionRun;
let page: Page;
let popup: Page;
let item: EvidenceItem;
let seconds: number;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const html =
    '<!doctype html><title>Activity</title><style>html{scroll-behavior:smooth}body{margin:0}</style><div id="ruler"></div><p>The end</p>';
  page = await openServed(run, { [URL]: { html } }, { width: 1280, height: 2000 });
  await page.goto(URL);
  await drawRuler(page, '#ruler', ROWS);
  await page.evaluate(() => scrollTo({ top: 31_234, behavior: 'instant' }));
  await watchChanges(page);
  popup = await openPopup(run, page);
  const began = performance.now();
  await press(popup, 'capture-full-page');
  item = await capturedIn(popup);
  seconds = (performance.now() - began) / 1000;
});
afterAll(() => run?.close());

it('a page 60,000 px tall is joined without a missing or doubled line', async () => {
  const [stitched] = stitchedOf(item);
  const column = await storedColumn(popup, stitched?.digest.sha256 ?? '', RULER_X);
  expect(column.length).toBeGreaterThan(ROWS);
  expect(faultsOfRuler(column.slice(0, ROWS))).toEqual([]);
  expect(item.missing).toEqual([]);
});

it('each tile shows the rows that it says', async () => {
  const tiles = tilesOf(item);
  for (const tile of [tiles[0], tiles[7], tiles.at(-1)]) {
    const column = await storedColumn(popup, tile?.digest.sha256 ?? '', RULER_X);
    const from = tile?.place?.y ?? -1;
    expect(column).toHaveLength(tile?.place?.height ?? 0);
    expect(faultsOfRuler(column.slice(0, ROWS - from), from)).toEqual([]);
  }
});

it('the page was only scrolled, and scrolled back', async () => {
  expect(await changesSeen(page)).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(31_234);
  const dom = item.parts.find(({ label }) => label === 'dom')?.digest.sha256 ?? '';
  expect(await storedFile(popup, dom)).toContain('The end');
});

it('two pictures a second are taken, hardly fewer', () => {
  const tiles = tilesOf(item).length;
  const ratio = seconds / ((tiles - 1) * 0.5);
  console.log(
    `${ROWS} px: ${tiles} tiles in ${seconds.toFixed(1)} s, ${ratio.toFixed(3)} of (tiles - 1) x 0.5 s`,
  );
  expect(tiles).toBeGreaterThan(28);
});
