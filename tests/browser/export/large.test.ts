import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run as runTool } from '../../unit/packaging/unpacked';
import { clickOn } from '../click-on';
import { download, startExport } from '../download';
import type { ExtensionRun } from '../extension';
import { openLargeCase, outcomeOf } from './export-run';
import { heapGrowth } from './heap-watch';

/** 300 MB, of which one file is larger than what is hashed in one piece. */
const SIZES = [...Array.from({ length: 52 }, () => 5_000_000), 40_000_000];
/** Some tens of megabytes of it are what the library of the Word files leaves to be collected. */
const MOST_MEMORY = 128 * 1024 * 1024;

let run: ExtensionRun;
let panel: Page;
let out: string;

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'large-'));
  ({ run, panel } = await openLargeCase(SIZES));
});
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

it('300 MB are packed and checked without ever being in memory, and the progress only rises', async () => {
  await panel.evaluate(`globalThis.shown = []; new MutationObserver(() => {
    const bar = document.querySelector('[data-testid=export-progress]');
    if (bar && shown.at(-1) !== bar.value) shown.push(bar.value);
  }).observe(document.body, { subtree: true, childList: true, attributes: true })`);
  const growth = await heapGrowth(panel, async () => {
    await startExport(panel);
    expect(await outcomeOf(panel)).toBe('done');
  });
  expect(growth).toBeLessThan(MOST_MEMORY);
  const shown = (await panel.evaluate('shown')) as number[];
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.length).toBeGreaterThan(5);
});

it('once the saving has begun, the panel may be closed: the file becomes whole', async () => {
  const file = await download(run, out, async () => {
    await clickOn(panel, '[data-testid=export-done]');
    await panel.close();
  });
  execFileSync('unzip', ['-q', file], { cwd: out });
  expect(runTool(path.join(out, path.basename(file, '.zip')), 'sh', 'verify/verify.sh')).toMatchObject({
    status: 0,
  });
});
