import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type ExtensionRun, launchExtension } from '../browser/extension';
import { showcase } from '../browser/sample-wallets';
import { ensureBrowser } from './browsers';
import { ROOT, runTool } from './run-command';
import { stepsFor, type Teller, walkThrough } from './walkthrough';

/**
 * `npm start`: builds the extension, opens a browser with it and does the main job before one's eyes.
 * `--headless` does it without a window; `--out FOLDER` says where the ZIP and the pictures go.
 */
const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const headless = values.headless || !hasDisplay();
const out = path.resolve(values.out ?? path.join(ROOT, '.output/walkthrough'));
const samples = ['alipay', 'paypal', 'amazon-pay'].map(showcase);
const pictures: string[] = [];
let number = 0;

const teller: Teller = {
  async step(name, run) {
    const began = Date.now();
    console.log(`[${++number}/${stepsFor(samples) + 3}] ${name}`);
    const result = await run();
    teller.detail(`done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  },
  detail: (line) => console.log(`      ${line}`),
  async picture(page: Page, name: string) {
    const file = path.join(out, `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file });
    pictures.push(file);
    // With a window somebody is watching.
    if (!headless) await new Promise((resolve) => setTimeout(resolve, 900));
  },
};

let extension: ExtensionRun | undefined;
try {
  await prepareFolder();
  await teller.step('Find a browser', findOne);
  await teller.step('Build the extension', build);
  const run = await teller.step('Open the browser with the extension in it', () =>
    launchExtension({ headless }),
  );
  extension = run;
  const zip = await walkThrough(run, samples, out, teller);
  console.log(`\nThe package:\n  ${zip}\nIts content, to check with sha256sum -c manifest-sha256.txt:`);
  console.log(`  ${path.join(out, 'unpacked', path.basename(zip, '.zip'))}`);
  console.log(`Pictures of every step:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
  if (!headless) await stayOpen(run);
} catch (error) {
  console.error(`\nIt stopped at step ${number}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await extension?.close();
}

async function prepareFolder(): Promise<void> {
  // An earlier run's own folder is cleared; one that was named by hand is only added to.
  if (!values.out) await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
}

async function findOne(): Promise<void> {
  const found = await ensureBrowser((line) => teller.detail(line));
  if (found.path === null) throw new Error(found.why);
  teller.detail(found.path);
}

async function build(): Promise<void> {
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}

/** The window is the person's until they close it or press Ctrl-C. */
async function stayOpen({ browser }: ExtensionRun): Promise<void> {
  console.log('\nThe window stays open to play with; close it, or press Ctrl-C, to end.');
  await new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
