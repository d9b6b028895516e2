import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { Redaction } from '../../../utils/model/redaction';
import { bundleScript } from '../bundle';
import type { ExtensionRun } from '../extension';
import { storedRows } from '../stored';

/** The review of the invented case C0001, which is put into the store when it is not there yet. */
export async function openReview(
  run: ExtensionRun,
  { width = 1280, height = 900, scheme = 'light' } = {},
): Promise<Page> {
  const page = await run.browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(run.url('sidepanel.html'));
  await page.waitForSelector('[data-testid=tab-evidence]');
  const cases = await storedRows(page, 'cases', v.object({ number: v.number() }));
  if (cases.length === 0) {
    const script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'coveredCase');
    await page.evaluate(`(async () => { ${script}; await coveredCase.fillStore(); })()`);
  }
  await page.goto(run.url('sidepanel.html?cover=1'));
  await page.waitForSelector('[data-testid=review-exhibit], [data-testid=review-all]');
  return page;
}

/** What the store has, once it is what is asked for; else what it has at the end. */
export async function storedRedaction(page: Page): Promise<Redaction | undefined> {
  return (await storedRows(page, 'redactions', Redaction))[0];
}

/** Waits until everything that was changed is in the store. */
export async function saved(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid=save-state][data-state=saved]');
}

/** The names that a screen reader says of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    return on?.getAttribute('data-testid') ?? on?.getAttribute('aria-label') ?? on?.textContent ?? '';
  });
}
