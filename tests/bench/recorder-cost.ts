import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import { type BenchBrowser, launchBenchBrowser, openInvented, QUIET, WATCHED } from './bench-browser';
import { compared, type Figure } from './figure';
import { interleave } from './sample';

const NODES = 10_000;
const ROUNDS = 6;
/** What a recorder puts off happens in this time. */
const AFTERWARDS_MS = 2_000;

/** The patterns of `in-page/mutations.ts`. */
const PATTERNS = {
  texts: 'texts that change, 100 a frame',
  classes: 'classes that change, 100 a frame',
  rows: 'rows added, 50 a frame',
  drip: 'four rows replaced, each frame',
  anew: 'all built anew at once',
};

/** What the recorder costs a page that changes ten thousand nodes: processor time of the page's thread, with and without it. */
export async function recorderCost(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/mutations.ts'), 'mutations');
  const mutate = (pattern: string) => `${script}; mutations.patterns[${JSON.stringify(pattern)}]()`;
  const bench = await launchBenchBrowser();
  try {
    const figures: Figure[] = [];
    for (const [pattern, name] of Object.entries(PATTERNS)) {
      const taken = await interleave(ROUNDS, {
        with: () => busyTime(bench, WATCHED, mutate(pattern)),
        without: () => busyTime(bench, QUIET, mutate(pattern)),
      });
      const sides = { ours: taken.with, theirs: taken.without, byLeast: true };
      figures.push(compared({ name: `recorder: ${name}`, other: 'the page alone', ...sides, most: 1.03 }));
    }
    return figures;
  } finally {
    await bench.close();
  }
}

async function busyTime(bench: BenchBrowser, origin: string, code: string): Promise<number> {
  const page = await openInvented(bench, PAGE, origin);
  const session = await page.createCDPSession();
  try {
    // Processor time, not time on the clock: what else runs on the machine counts for neither side.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const before = await taskTime(session);
    await page.evaluate(code);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    return (await taskTime(session)) - before;
  } finally {
    await page.close();
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

const CELL = '<span class="cell">12.50 USD</span>';
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><title>Prices</title>
<style>.cells{display:grid;gap:2px;font:14px sans-serif}.row{display:flex;gap:12px}.cell{width:110px}.up{color:green}</style>
<h1>Prices</h1><div class="cells">${`<div class="row">${CELL.repeat(10)}</div>\n`.repeat(NODES / 10)}</div>`;
