import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import type { ExtensionRun } from '../browser/extension';
import { launchExtension } from '../browser/extension';
import { ROOT } from '../commands/run-command';
import { bounded, compared, type Figure, stated } from './figure';
import { interleave, median, type Sample } from './sample';

const ROUNDS = 9;
/** Of a write that waits for the disk, more are needed. */
const STORED = 25;
const ITEMS = 10_000;
/** A frame of a screen that draws sixty times a second, ms. */
const FRAME = 1000 / 60;
const WORDS = ['marigold', '退款失败'] as const;
/** Newer words of the year in the store's index take a while; this is enough on a busy machine. */
const FILLED = 180_000;

declare const year: typeof import('./in-page/year');

/** The panel with a year of use, beside an empty one and beside the browser's own store asked as plainly as can be. */
export async function yearOfUse(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/year.ts'), 'year');
  const filling = await bundleScript(path.join(ROOT, 'tests/browser/year/fill-year.ts'), 'filling');
  const [full, empty] = [await begin(script, filling, ITEMS), await begin(script, filling, 0)];
  try {
    return [
      ...(await firstPaint(full, empty)),
      ...(await questions(full.page)),
      await storing(full.page, empty.page),
      await scrolling(full.run),
    ];
  } finally {
    await full.run.close();
    await empty.run.close();
  }
}

interface Side {
  run: ExtensionRun;
  /** A page of the extension without the panel in it. */
  page: Page;
}

async function begin(script: string, filling: string, items: number): Promise<Side> {
  const run = await launchExtension({ headless: true, language: 'en' });
  const panel = await run.openPanelPage();
  if (items > 0) {
    const amounts = { items, cases: 300, pictures: 60, openable: 1 };
    await panel.evaluate(`${filling}; filling.fillYear(${JSON.stringify(amounts)})`);
    await panel.reload();
    // The panel reads what is new into the search by itself.
    await panel.waitForFunction(
      async (segments) => {
        const open = indexedDB.open('wallet-witness');
        await new Promise((resolve) => {
          open.onsuccess = resolve;
        });
        const count = open.result.transaction('searchSegments').objectStore('searchSegments').count();
        await new Promise((resolve) => {
          count.onsuccess = resolve;
        });
        open.result.close();
        return count.result >= segments;
      },
      { timeout: FILLED, polling: 1_000 },
      Math.floor(items / 256),
    );
  }
  await panel.close();
  const page = await run.browser.newPage();
  await page.goto(run.url('verify.html'));
  await page.evaluate(script);
  return { run, page };
}

/** From the opening of the panel to the first card of an exhibit, or to the words of a store without any. */
async function firstPaint(full: Side, empty: Side): Promise<Figure[]> {
  const { ours, theirs } = await interleave(ROUNDS, {
    ours: () => paintOf(full.run, '[data-testid=evidence-card]'),
    theirs: () => paintOf(empty.run, '[data-testid=try-sample]'),
  });
  const other = 'of an empty store';
  return [compared({ name: `first useful paint, ${ITEMS} items`, other, ours, theirs, most: 3 })];
}

async function paintOf(run: ExtensionRun, selector: string): Promise<number> {
  const page = await run.browser.newPage();
  await page.setViewport({ width: 420, height: 900 });
  await page.evaluateOnNewDocument((wanted) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('useful')));
    });
    watch.observe(document, { subtree: true, childList: true });
  }, selector);
  await page.goto(run.url('sidepanel.html'));
  const at = await page.waitForFunction(() => performance.getEntriesByName('useful')[0]?.startTime, {
    polling: 50,
  });
  const took = await at.jsonValue();
  await page.close();
  if (took === undefined) throw new Error('nothing was painted');
  return took;
}

async function questions(page: Page): Promise<Figure[]> {
  const newest = await interleave(ROUNDS, {
    ours: () => page.evaluate(() => year.newest()),
    theirs: () => page.evaluate(() => year.newestFloor()),
  });
  const whole = await interleave(ROUNDS, {
    ours: () => page.evaluate(() => year.whole()),
    theirs: () => page.evaluate(() => year.wholeFloor()),
  });
  const cards = await interleave(ROUNDS, {
    ours: () => page.evaluate(() => year.cards()),
    theirs: () => page.evaluate(() => year.cardsFloor()),
  });
  const opened = await interleave(ROUNDS, {
    ours: () => page.evaluate(() => year.oneCase()),
    theirs: () => page.evaluate(() => year.oneCaseFloor()),
  });
  const figures = [
    beside('the newest 50', 'the newest 50 rows by a cursor', newest),
    beside('the list of all', 'all keys', whole),
    beside('the 12 cards in view', 'their rows by their keys', cards),
    beside('the cases and the exhibits of one', 'one case and its rows by their keys', opened),
    bounded('words of the search taken into memory', [await page.evaluate(() => year.loadIndex())], null),
  ];
  for (const word of WORDS) {
    await page.evaluate((one) => year.planWord(one), word);
    const counts = new Set<number>();
    const one = async (run: Promise<{ ms: number; found: number }>) => {
      const { ms, found } = await run;
      counts.add(found);
      return ms;
    };
    const looked = await interleave(ROUNDS, {
      ours: () => one(page.evaluate((text) => year.lookUp(text), word)),
      theirs: () => one(page.evaluate((text) => year.lookUpFloor(text), word)),
    });
    if (counts.size !== 1) throw new Error(`${word}: ${[...counts].join(' and ')} found`);
    figures.push(
      beside(`search for ${word}, ${[...counts][0]} found`, 'an index of this word alone', looked),
    );
  }
  return figures;
}

/** At most three times the floor and one frame. */
function beside(name: string, other: string, { ours, theirs }: { ours: Sample; theirs: Sample }): Figure {
  const figure = compared({ name, other, ours, theirs });
  const most = 3 * median(theirs) + FRAME;
  return { ...figure, bound: '≤ 3 × + a frame', held: median(ours) <= most };
}

async function storing(full: Page, few: Page): Promise<Figure> {
  for (let at = 0; at < 10; at += 1) await few.evaluate(() => year.store());
  const { ours, theirs } = await interleave(STORED, {
    ours: () => full.evaluate(() => year.store()),
    theirs: () => few.evaluate(() => year.store()),
  });
  return compared({
    name: `one small capture kept, beside ${ITEMS}`,
    other: 'beside ten to fifty',
    ours,
    theirs,
    most: 1.2,
  });
}

/** The heap after each tenth of the way from the newest card to the first and back, once what is not needed was thrown away. */
async function scrolling(run: ExtensionRun): Promise<Figure> {
  const page = await run.openPanelPage();
  await page.waitForSelector('[data-testid=evidence-card]');
  const devtools = await page.createCDPSession();
  const heap = async () => {
    // What the first one sets free may hold what only the second finds.
    for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
  };
  const goTo = async (part: number) => {
    await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), part);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-row]')].some(
        (row) =>
          row.getBoundingClientRect().top < innerHeight && row.querySelector('[data-testid=evidence-card]'),
      ),
    );
  };
  await goTo(0.02);
  await goTo(0);
  const before = await heap();
  const taken: number[] = [];
  for (let step = 1; step <= 200; step += 1) {
    await goTo(step <= 100 ? step / 100 : (200 - step) / 100);
    if (step % 10 === 0) taken.push(await heap());
  }
  await page.close();
  const most = Math.max(...taken);
  return stated(
    'heap while the list is scrolled to its end and back',
    `${before.toFixed(1)} MB before, ${Math.min(...taken).toFixed(1)}–${most.toFixed(1)} MB on the way, ${taken.at(-1)?.toFixed(1)} MB after`,
    '± 10 %',
    most <= before * 1.1,
  );
}
