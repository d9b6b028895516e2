import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../bundle';
import { type ExtensionRun, type LaunchOptions, launchExtension } from '../extension';
import { openTabOf } from '../person';

/** A browser with a case of large captures, and its panel with the export before it. */
export async function openLargeCase(
  sizes: readonly number[],
  options: Partial<LaunchOptions> = {},
): Promise<{ run: ExtensionRun; panel: Page }> {
  const script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'largeCase');
  const run = await launchExtension({ headless: true, language: 'en', ...options });
  // Not in the panel, which would show every capture as it comes.
  const page = await run.browser.newPage();
  await page.goto(run.url('verify.html'));
  await page.evaluate(`${script}; largeCase.fill(${JSON.stringify(sizes)})`);
  await page.close();
  return { run, panel: await openExport(run) };
}

export async function openExport(run: ExtensionRun): Promise<Page> {
  const panel = await run.openPanelPage();
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=export-package]');
  return panel;
}

/** What an export came to. */
export type Outcome = 'done' | 'failed' | 'cancelled';

const OUTCOMES: readonly Outcome[] = ['done', 'failed', 'cancelled'];

export async function outcomeOf(panel: Page, timeout = 60_000): Promise<Outcome> {
  const found = await panel.waitForSelector(OUTCOMES.map((one) => `[data-testid=export-${one}]`).join(), {
    timeout,
  });
  const testid = await found?.evaluate((element) => element.getAttribute('data-testid'));
  const outcome = OUTCOMES.find((one) => testid === `export-${one}`);
  if (outcome === undefined) throw new Error(`no outcome: ${testid}`);
  return outcome;
}
