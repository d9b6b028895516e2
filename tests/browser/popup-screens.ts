import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchExtension } from './extension';
import { openPopupState } from './popup-page';
import { POPUP_STATES } from './popup-states';

/**
 * Takes a picture of the popup in every state, for looking at; the background's answers are given in its place.
 * `npx tsx tests/browser/popup-screens.ts [FOLDER] [FILTER]`; reads the built extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../.output/screens'), filter = ''] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const run = await launchExtension({ headless: true });

for (const [language, scheme] of [
  ['en', 'light'],
  ['zh_CN', 'dark'],
  ['zh_TW', 'light'],
] as const) {
  for (const state of POPUP_STATES) {
    if (!`${state.name}-${language}`.includes(filter)) continue;
    const page = await openPopupState(run, state);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    await page.waitForSelector(`html[lang=${language.replace('_', '-')}] [data-testid=capture-page]`);
    await page.waitForNetworkIdle({ idleTime: 250 });
    await page.screenshot({ path: path.join(folder, `popup-${state.name}-${language}-${scheme}.png`) });
    await page.close();
  }
}
await run.close();
