import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import { capture as clickCapture } from '../browser/person';
import { activityPage } from './activity-page';
import { type BenchBrowser, launchBenchBrowser, openInvented } from './bench-browser';
import { bounded, compared, type Figure } from './figure';
import { interleave, type Sample } from './sample';

/** The DOM snapshot beside `outerHTML`, and how long a capture keeps the page's thread at a time. */
export async function snapshot(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/snapshot.ts'), 'snapshot');
  const bench = await launchBenchBrowser();
  try {
    const figures: Figure[] = [];
    for (const rows of [50, 500, 5_000]) {
      const page = await openInvented(bench, activityPage(rows));
      await page.evaluate(script);
      const { ours, theirs } = await interleave(9, {
        ours: () => page.evaluate('snapshot.ours().ms') as Promise<number>,
        theirs: () => page.evaluate('snapshot.outer().ms') as Promise<number>,
      });
      await page.close();
      figures.push(
        compared({ name: `DOM snapshot, ${rows} rows`, other: 'outerHTML', ours, theirs, most: 8 }),
      );
      if (rows === 5_000) figures.push(bounded('DOM snapshot in one piece, 5000 rows', ours, 200));
    }
    const blocks = await longestBlocks(bench, await openInvented(bench, activityPage(5_000)));
    figures.push(bounded('longest block of the page’s thread in a capture, 5000 rows', blocks, 200));
    return figures;
  } finally {
    await bench.close();
  }
}

/** The longest time in each of some captures in which the page's thread answered nobody, ms. */
async function longestBlocks({ run }: BenchBrowser, page: Page): Promise<Sample> {
  const blocks: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(KNOCK);
    await clickCapture(run, page);
    blocks.push(Number(await page.evaluate('knocking.stop()')));
    await run.closePopups();
  }
  return blocks.slice(1);
}

/** The page knocks at its own thread all the time; the longest wait for an answer is the longest block. */
const KNOCK = `globalThis.knocking = (() => {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, going] = [performance.now(), 0, true];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) port2.postMessage(null);
  };
  port2.postMessage(null);
  return { stop() { going = false; return longest; } };
})()`;
