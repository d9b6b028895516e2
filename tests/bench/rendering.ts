import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import { activityPage } from './activity-page';
import { type BenchBrowser, draw, inject, launchBenchBrowser, openInvented } from './bench-browser';
import { differing } from './differing';
import { compared, type Figure, stated } from './figure';
import { interleave } from './sample';

const LIBRARY = path.join(import.meta.dirname, 'in-page/render-plain.ts');
/** Above this many rows the library alone takes more than a minute for one picture. */
const ROUNDS = { 50: 7, 500: 5, 5000: 1 } as const;
/** As much of a picture may differ from the browser's own as the library's own picture of such a page does, and a little more. */
const MOST_DIFFERING = 0.02;

/** A rendering of what is in view and of a failure message alone, each as the extension makes it, beside the library's own. */
export async function rendering(): Promise<Figure[]> {
  const bench = await launchBenchBrowser({
    'plain.js': await bundleScript(LIBRARY, 'plainLibrary'),
    'plain-visible.js': 'walletWitnessPlain("visible")',
    'plain-whole.js': 'walletWitnessPlain("whole")',
    'aim.js': AIM,
  });
  try {
    const figures: Figure[] = [];
    for (const rows of [50, 500] as const) figures.push(...(await measure(bench, rows, 'top')));
    figures.push(...(await measure(bench, 500, 'end')));
    return figures;
  } finally {
    await bench.close();
  }
}

/** What the recorder does when a message is to be drawn; leaves where it stands. */
const AIM = `(() => {
  const element = document.querySelector('.toast');
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.floor(left - 48)), Math.max(0, Math.floor(top - 48))];
  const [width, height] = [Math.min(innerWidth, Math.ceil(right + 48)) - x, Math.min(innerHeight, Math.ceil(bottom + 48)) - y];
  globalThis.walletWitnessAim = { element, region: { x, y, width, height } };
  return JSON.stringify({ x, y, width, height });
})()`;

async function measure(
  bench: BenchBrowser,
  rows: keyof typeof ROUNDS,
  scrolled: 'top' | 'end',
): Promise<Figure[]> {
  const page = await openInvented(bench, activityPage(rows, { toast: true }));
  if (scrolled === 'end') await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await inject(bench, page, 'plain.js');
  const { message, view, plainView, plainWhole } = await interleave(ROUNDS[rows], {
    message: async () => {
      await inject(bench, page, 'aim.js');
      return draw(bench, page, 'render-page.js');
    },
    view: () => draw(bench, page, 'render-page.js'),
    plainView: () => draw(bench, page, 'plain-visible.js'),
    plainWhole: () => draw(bench, page, 'plain-whole.js'),
  });
  const faithful = await faithfulness(bench, page);
  await page.close();
  const where = `${rows} rows${scrolled === 'end' ? ', scrolled to the end' : ''}`;
  const name = `rendering of a message, ${where}`;
  const small = { name, ours: message };
  const { other, most } = { other: 'html2canvas-pro, same part', most: 1 };
  return [
    compared({ name: `rendering of the view, ${where}`, other, ours: view, theirs: plainView, most }),
    compared({ ...small, other: 'html2canvas-pro, whole page', theirs: plainWhole, most: 0.1 }),
    compared({ ...small, other: 'our rendering of the view', theirs: view }),
    ...faithful.map(([what, share]) =>
      stated(
        `${what}, ${where}: pixels unlike the browser’s own`,
        `${(share * 100).toFixed(2)} %`,
        `≤ ${MOST_DIFFERING * 100} %`,
        share <= MOST_DIFFERING,
      ),
    ),
  ];
}

/** The share of pixels that differ from a screenshot of the same place, for both kinds of rendering. */
async function faithfulness(bench: BenchBrowser, page: Page): Promise<[string, number][]> {
  const own = await page.screenshot({ encoding: 'base64' });
  const view = await inject(bench, page, 'render-page.js');
  const { result } = await inject(bench, page, 'aim.js');
  const message = await inject(bench, page, 'render-page.js');
  return [
    ['the view', await differing(bench.panel, view.result, own, { x: 0, y: 0 })],
    [
      'a message',
      await differing(bench.panel, message.result, own, JSON.parse(result) as { x: number; y: number }),
    ],
  ];
}
