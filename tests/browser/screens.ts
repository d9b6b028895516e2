import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from './bundle';
import { launchExtension } from './extension';

/**
 * Takes a picture of the panel in every state, width, language and colour scheme, for looking at.
 * `npx tsx tests/browser/screens.ts [FOLDER] [FILTER]`; reads the built extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../.output/screens'), filter = ''] = process.argv.slice(2);

const TABS = ['evidence', 'case', 'complaint', 'follow-up', 'export'] as const;
const LOOKS = [
  { language: 'en', scheme: 'light', width: 400 },
  { language: 'zh', scheme: 'light', width: 320 },
  { language: 'en', scheme: 'dark', width: 320 },
  { language: 'zh', scheme: 'dark', width: 400 },
  { language: 'en', scheme: 'light', width: 280 },
  { language: 'zh', scheme: 'light', width: 800 },
  { language: 'zh_TW', scheme: 'light', width: 320 },
  { language: 'zh_TW', scheme: 'dark', width: 400 },
] as const;
const STORES = ['empty', 'evidence', 'case'] as const;

const fillStore = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
await mkdir(folder, { recursive: true });

for (const look of LOOKS) {
  for (const store of STORES) {
    const name = [store, look.language, look.scheme, look.width].join('-');
    if (!name.includes(filter)) continue;
    const run = await launchExtension({ headless: true, language: look.language });
    const page = await run.browser.newPage();
    await page.setViewport({ width: look.width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
    await page.goto(run.url('sidepanel.html'));
    if (store !== 'empty')
      await page.evaluate(
        `${fillStore}; sampleCase.fillStore('${look.language === 'en' ? 'en' : 'zh'}', ${store === 'case'})`,
      );
    await takeTabs(page, name);
    await run.close();
  }
}

async function takeTabs(page: Page, name: string): Promise<void> {
  for (const tab of TABS) {
    await page.click(`[data-testid=tab-${tab}]`);
    await settle(page);
    await take(page, `${name}-${tab}`);
  }
  if (!name.startsWith('evidence')) return;
  await page.click('[data-testid=tab-evidence]');
  await page.waitForSelector('.card-toggle');
  await page.$$eval('.card-toggle', (toggles) => {
    for (const toggle of toggles) if (toggle instanceof HTMLElement) toggle.click();
  });
  await settle(page);
  await take(page, `${name}-evidence-open`);
}

async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 250 });
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
