import type { Page } from 'puppeteer-core';
import { EvidenceItem } from '../../utils/model/evidence';
import { waitUntil } from '../browser/extension';
import { storedRows } from '../browser/stored';
import { openPopup, press, tilesOf } from '../browser/whole-page/whole-page';
import { activityPage, heightOf } from './activity-page';
import { type BenchBrowser, launchBenchBrowser, openInvented } from './bench-browser';
import { type Figure, stated, written } from './figure';
import { median } from './sample';

/** The browser allows two pictures a second. */
const PAUSE_S = 0.5;
const MOST = 1.06;

/** All of a long page: how long beside what the browser's limit takes, and whether the longest page is kept whole. */
export async function wholePage(): Promise<Figure[]> {
  const bench = await launchBenchBrowser();
  try {
    return [
      await timed(bench, '500 rows', 500, 1),
      await timed(bench, '60,000 px', Math.round((60_000 - heightOf(0)) / (heightOf(1) - heightOf(0))), 1),
      await kept(bench, 5_000),
    ];
  } finally {
    await bench.close();
  }
}

async function timed(bench: BenchBrowser, what: string, rows: number, rounds: number): Promise<Figure> {
  const page = await openInvented(bench, activityPage(rows));
  const taken = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await capture(bench, page));
  await page.close();
  const ratio = median(taken.map(({ seconds, tiles }) => seconds / ((tiles - 1) * PAUSE_S)));
  const { seconds, tiles } = taken[0] ?? { seconds: Number.NaN, tiles: Number.NaN };
  return {
    name: `whole page, ${what}`,
    ours: `${written(seconds)} s, ${tiles} tiles`,
    beside: `two tiles a second: ${written((tiles - 1) * PAUSE_S)} s`,
    ratio,
    bound: `≤ ${MOST}`,
    held: ratio <= MOST,
  };
}

async function kept(bench: BenchBrowser, rows: number): Promise<Figure> {
  const page = await openInvented(bench, activityPage(rows));
  const { seconds, tiles, item, height } = await capture(bench, page);
  await page.close();
  const reached = Math.max(...tilesOf(item).map(({ place }) => (place ? place.y + place.height : 0)));
  const whole = item.missing.length === 0 && reached >= height - 1;
  const why = item.missing.map(({ part, cause }) => `; missing ${part}: ${cause}`).join('');
  const what = `${tiles} tiles in ${written(seconds)} s, to ${written(reached)} of ${written(height)} px${why}`;
  return stated(`whole page, ${written(rows)} rows`, what, 'kept whole', whole);
}

async function capture({ run }: BenchBrowser, page: Page) {
  const height = await page.evaluate(() => {
    scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  const popup = await openPopup(run, page);
  const began = performance.now();
  await press(popup, 'capture-full-page');
  const ended = '[data-testid=capture-result], [data-testid=capture-problem]';
  // Asked again and again: a single question to the popup may stay open for three minutes only.
  await waitUntil(async () => (await popup.$(ended)) !== null, 400_000);
  const seconds = (performance.now() - began) / 1_000;
  const item = (await storedRows(popup, 'evidence', EvidenceItem)).at(-1);
  await run.closePopups();
  if (!item) throw new Error('nothing was stored');
  return { seconds, tiles: tilesOf(item).length, item, height };
}
