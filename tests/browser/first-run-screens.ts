import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtension } from './extension';

/**
 * Takes pictures of the first page, the sample page before and after a capture, the popup on it, and what is allowed, in both
 * languages, light and dark, for looking at. `npx tsx tests/browser/first-run-screens.ts [FOLDER]`; reads the built
 * extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../../.output/screens')] = process.argv.slice(2);
const WIDTHS = [320, 480, 800];

await mkdir(folder, { recursive: true });
for (const [language, dark] of [
  ['en', false],
  ['zh', true],
] as const) {
  const run = await launchExtension({ headless: true, language, dark });
  const name = `${language}-${dark ? 'dark' : 'light'}`;
  const page = await run.browser.newPage();
  for (const file of ['welcome', 'sample', 'allowed']) {
    await page.goto(run.url(`${file}.html`));
    await page.waitForSelector('main section');
    await takeAtWidths(page, `${file}-${name}`);
  }
  await page.goto(run.url('sample.html'));
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
  await popup.screenshot({ path: path.join(folder, `sample-popup-${name}.png`) });
  await popup.click('[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result], [data-testid=capture-problem]');
  await popup.screenshot({ path: path.join(folder, `sample-popup-done-${name}.png`) });
  await run.closePopups();
  await page.waitForSelector('[data-testid=sample-card]');
  await takeAtWidths(page, `sample-done-${name}`);
  const panel = await run.openPanelPage({ width: 320 });
  await panel.waitForSelector('[data-testid=sample-card] img');
  await panel.screenshot({ path: path.join(folder, `sample-panel-${name}.png`), fullPage: true });
  await run.close();
}

async function takeAtWidths(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.waitForNetworkIdle({ idleTime: 250 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) console.log(`${name}: ${wider} px too wide at ${width}`);
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
}
