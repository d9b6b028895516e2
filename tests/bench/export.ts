import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle';
import { startExport } from '../browser/download';
import { openLargeCase, outcomeOf } from '../browser/export/export-run';
import { heapGrowth } from '../browser/export/heap-watch';
import { ROOT } from '../commands/run-command';
import { bounded, compared, type Figure } from './figure';
import type { Shown } from './in-page/export';
import { interleave, type Sample } from './sample';

const MEGABYTE = 1_000_000;
const ROUNDS = 2;
const LIBRARY = path.join(ROOT, 'node_modules', 'client-zip', 'index.js');
const OUTCOME = 600_000;

/** What a whole package may take beside a library that packs its pictures alone; promised for a gigabyte. */
const MOST_BESIDE_LIBRARY = 0.1;

/** A gigabyte of evidence in the real store, exported from the real panel; and a fifth of it, of which nothing is promised beside the library. */
export async function exportSpeed(): Promise<Figure[]> {
  const many = await figuresOf('1,000 × 1 MB', 1_000, MOST_BESIDE_LIBRARY);
  return [...many, ...(await figuresOf('200 × 1 MB', 200))];
}

async function figuresOf(what: string, files: number, most?: number): Promise<Figure[]> {
  const beside = await bundleScript(path.join(import.meta.dirname, 'in-page/export.ts'), 'beside');
  const { run, panel } = await openLargeCase(Array.from({ length: files }, () => MEGABYTE));
  try {
    await panel.evaluate(beside);
    const library = existsSync(LIBRARY);
    if (library) await panel.evaluate(await bundleScript(LIBRARY, 'clientZip'));
    const inPage = async (call: string) => Number(await panel.evaluate(`beside.${call}`));
    const runs: Shown[][] = [];
    const heaps: number[] = [];
    const { compose, zip, theirs, hash } = await interleave(ROUNDS, {
      zip: () => inPage('packByReference()'),
      async compose() {
        heaps.push((await heapGrowth(panel, () => exportOnce(panel))) / MEGABYTE);
        const shown = (await panel.evaluate('beside.seen()')) as Shown[];
        runs.push(shown);
        return between(shown, 'compose', 'check');
      },
      theirs: () => (library ? inPage('packByLibrary(clientZip)') : Promise.resolve(Number.NaN)),
      hash: () => inPage('hashAll()'),
    });
    const counted = runs.slice(1);
    const cancels = await cancelTimes(panel);
    return [
      bounded(
        `export, ${what}: evidence loaded`,
        counted.map((one) => between(one, 'load', 'compose')),
        null,
      ),
      ...(library ? besideLibrary(what, { zip, compose, theirs }, most) : []),
      compared({
        name: `export, ${what}: package checked`,
        other: 'SHA-256 of the pictures alone',
        ours: counted.map((one) => between(one, 'check', 'done')),
        theirs: hash,
        most: 2,
      }),
      bounded(`export, ${what}: heap and buffers, growth`, heaps.slice(1), 64, 'MB'),
      bounded(`export, ${what}: longest wait for progress`, counted.map(longestWait), 250),
      ...Object.entries(cancels).map(([step, times]) =>
        bounded(`export, ${what}: called off at "${step}"`, times, 500),
      ),
    ];
  } finally {
    await run.close();
  }
}

type Sides = Record<'zip' | 'compose' | 'theirs', Sample>;

/** The whole package with all its documents, its entry in the chain and its signature; and the ZIP alone. */
function besideLibrary(what: string, { zip, compose, theirs }: Sides, most?: number): Figure[] {
  const other = 'client-zip, the pictures alone';
  const bound = most === undefined ? {} : { most };
  return [
    compared({ name: `export, ${what}: package composed`, other, ours: compose, theirs, ...bound }),
    compared({ name: `export, ${what}: ZIP of the pictures alone composed`, other, ours: zip, theirs }),
  ];
}

async function exportOnce(panel: Page): Promise<void> {
  await panel.evaluate('beside.watch()');
  await startExport(panel);
  // What an earlier export came to is shown until this one has begun.
  await panel.waitForSelector('[data-testid=export-progress]');
  const outcome = await outcomeOf(panel, OUTCOME);
  if (outcome !== 'done') throw new Error(`the export ${outcome}`);
}

async function cancelTimes(panel: Page): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const step of ['load', 'compose', 'record', 'check']) {
    times[step] = [];
    for (const after of [0, 20, 100]) {
      // A step that is over sooner cannot be called off later.
      if (after > 0 && step !== 'check') continue;
      times[step].push(Number(await panel.evaluate(`beside.cancelAt('${step}', ${after})`)));
    }
  }
  return times;
}

/** From when the screen first showed one step until it first showed another, ms. */
function between(shown: readonly Shown[], from: string, to: string): number {
  const at = (step: string) => shown.find((one) => one.step === step)?.at ?? Number.NaN;
  return at(to) - at(from);
}

/** The longest time for which the screen showed the same, in all steps, ms. */
function longestWait(shown: readonly Shown[]): number {
  return Math.max(...shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? at)));
}
