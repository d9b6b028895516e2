import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchExtension } from './extension';
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
  for (const { name, look, capture } of POPUP_STATES) {
    if (!`${name}-${language}`.includes(filter)) continue;
    const page = await run.browser.newPage();
    await page.setViewport({ width: 360, height: 420 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluateOnNewDocument(
      (answers, hold) => {
        const api: unknown = Reflect.get(globalThis, 'chrome');
        const runtime = Object(Object(api).runtime);
        runtime.sendMessage = (message: { name: keyof typeof answers }, done?: (reply: unknown) => void) => {
          if (message.name === 'capture-page' && hold) return new Promise(() => undefined);
          done?.(answers[message.name]);
          return Promise.resolve(answers[message.name]);
        };
      },
      { 'look-at-page': look, 'capture-page': capture },
      capture === null,
    );
    await page.goto(run.url('popup.html'));
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    await page.waitForSelector(`html[lang=${language.replace('_', '-')}] [data-testid=capture-page]`);
    if (capture !== undefined) await page.click('[data-testid=capture-page]');
    await page.waitForNetworkIdle({ idleTime: 250 });
    await page.screenshot({ path: path.join(folder, `popup-${name}-${language}-${scheme}.png`) });
    await page.close();
  }
}
await run.close();
