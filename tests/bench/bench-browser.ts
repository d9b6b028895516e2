import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILT, type ExtensionRun, launchExtension } from '../browser/extension';
import { openServed } from '../browser/whole-page/whole-page';

/** A host that the extension was allowed, without anything of it in its pages until it is asked. */
export const QUIET = 'https://wallet.example';
/** A host whose pages have the recorder from their start. */
export const WATCHED = 'https://watched.example';

export interface BenchBrowser {
  run: ExtensionRun;
  /** A page of the extension, in front of nothing. */
  panel: Page;
  close(): Promise<void>;
}

/** The built extension in a real browser, with two hosts allowed; `files` are put beside its own. */
export async function launchBenchBrowser(
  files: Readonly<Record<string, string>> = {},
): Promise<BenchBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await cp(BUILT, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const manifest = path.join(folder, 'manifest.json');
  const built: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  const recorder = {
    matches: [`${WATCHED}/*`],
    js: ['content-scripts/recorder.js'],
    run_at: 'document_start',
  };
  const changed = {
    ...Object(built),
    host_permissions: [`${QUIET}/*`, `${WATCHED}/*`],
    content_scripts: [recorder],
  };
  await writeFile(manifest, JSON.stringify(changed));
  const run = await launchExtension({ headless: true, folder, language: 'en' });
  const panel = await run.openPanelPage();
  return {
    run,
    panel,
    async close() {
      await run.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A tab that shows an invented page, fully loaded. */
export async function openInvented({ run }: BenchBrowser, html: string, origin = QUIET): Promise<Page> {
  const page = await openServed(run, { [`${origin}/activity`]: { html } });
  await page.goto(`${origin}/activity`, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** What a script left, and how long it took by the page's own clock, ms. */
export interface Ran {
  ms: number;
  result: string;
}

/** Runs a file of the extension in a page's isolated world, as the background does. */
export async function inject({ panel }: BenchBrowser, page: Page, file: string): Promise<Ran> {
  // As text: what is compiled on the way would leave its own helpers behind in the page.
  const code = `(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
    const target = { tabId: tab.id };
    const clock = () => performance.now();
    const [from] = await chrome.scripting.executeScript({ target, func: clock });
    const [ran] = await chrome.scripting.executeScript({ target, files: [${JSON.stringify(file)}] });
    const [to] = await chrome.scripting.executeScript({ target, func: clock });
    return { ms: to.result - from.result, result: String(ran.result) };
  })()`;
  return (await panel.evaluate(code)) as Ran;
}

/** Runs a file that draws the page; gives how long it took, ms. Throws when there is no picture. */
export async function draw(bench: BenchBrowser, page: Page, file: string): Promise<number> {
  const { ms, result } = await inject(bench, page, file);
  if (!result.startsWith('data:image/png')) throw new Error(`no picture: ${result.slice(0, 200)}`);
  return ms;
}
