import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Look, lookName, setLook } from './looks';
import { takeWalk } from './take-walk';
import { WALKS } from './walks';

/**
 * Takes a picture of every screen in every state that the tests of accessibility see, for looking at.
 * `npx tsx tests/browser/access/screens.ts [FOLDER] [SCREEN] [STATE] [LOOK]`; reads the built extension from .output. Each of
 * the last three is a part of a name: `case`, `follow-up`, `zh_CN dark`.
 */
const [folder = path.resolve(import.meta.dirname, '../../../.output/screens'), ...filters] =
  process.argv.slice(2);
const [screenFilter = '', stateFilter = '', lookFilter = ''] = filters;

const LOOKS: readonly (Look & { width: number })[] = [
  { language: 'en', width: 400 },
  { language: 'zh_CN', width: 320 },
  { language: 'zh_TW', scheme: 'dark', width: 400 },
  { language: 'en', scheme: 'dark', width: 280 },
  { language: 'zh_CN', width: 800 },
  { language: 'en', forcedColors: true, width: 400 },
  { language: 'zh_CN', scheme: 'dark', forcedColors: true, width: 400 },
  { language: 'zh_CN', contrast: 'more', width: 400 },
  { language: 'en', scheme: 'dark', contrast: 'more', width: 400 },
];

await mkdir(folder, { recursive: true });
for (const walk of WALKS) {
  if (!walk.screen.includes(screenFilter)) continue;
  await takeWalk(walk, async (state, page) => {
    if (!state.includes(stateFilter)) return;
    const before = page.viewport();
    for (const look of LOOKS) {
      if (!lookName(look).includes(lookFilter)) continue;
      const width = page.url().endsWith('popup.html') ? 360 : look.width;
      await page.setViewport({ width, height: 900 });
      await setLook(page, look);
      const name = `${walk.screen}-${state}-${lookName(look)}-${width}`.replaceAll(' ', '_');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }
    await page.setViewport(before);
    await setLook(page, { language: 'en' });
  });
}
