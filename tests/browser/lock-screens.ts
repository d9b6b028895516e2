import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from './bundle';
import { launchExtension } from './extension';
import { openLockPage, prepareLock, setLock, unlock } from './lock/lock-screen';

/**
 * Takes a picture of the lock in every state, for looking at.
 * `npx tsx tests/browser/lock-screens.ts [FOLDER]`; reads the built extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../.output/screens')] = process.argv.slice(2);
const LOOKS = [
  { language: 'en', dark: false, width: 360 },
  { language: 'zh', dark: false, width: 480 },
  { language: 'en', dark: true, width: 480 },
  { language: 'zh', dark: true, width: 360 },
] as const;

const fillStore = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
await mkdir(folder, { recursive: true });

for (const look of LOOKS) {
  const { language, dark, width } = look;
  const run = await launchExtension({ headless: true, language, dark });
  const panel = await run.openPanelPage({ width });
  await panel.evaluate(`${fillStore}; sampleCase.fillStore('${language}', true)`);
  const take = (page: Page, name: string) =>
    page.screenshot({
      path: path.join(folder, `lock-${name}-${language}-${dark ? 'dark' : 'light'}-${width}.png`),
      fullPage: true,
    });
  await panel.click('[data-testid=more-links]');
  await take(panel, 'panel-more');
  await panel.keyboard.press('Escape');
  const page = await openLockPage(run);
  await page.setViewport({ width, height: 900 });
  await page.click('[data-testid=lock-passphrase-done]');
  await take(page, '1-new');
  await prepareLock(page, 'kettle orbit maple seven');
  await take(page, '2-code');
  await page.close();
  await setLock(run);
  const settings = await openLockPage(run);
  await settings.setViewport({ width, height: 900 });
  await settings.waitForSelector('[data-testid=lock-settings]');
  await settings.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await take(settings, '3-settings');
  await settings.click('[data-testid=lock-now]');
  await panel.bringToFront();
  await panel.waitForSelector('[data-testid=store-locked]');
  await unlock(panel, 'not the passphrase');
  await panel.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await take(panel, '4-locked-panel');
  await run.close();
}
