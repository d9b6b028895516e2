import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchExtension } from './extension';
import { INVENTED } from './timeline/invented-cases';
import { plantCase } from './timeline/plant-case';

/**
 * Takes pictures of the timeline of a case with no, a few and hundreds of events, in all languages, light, dark and with forced
 * colours, for looking at. `npx tsx tests/browser/timeline-screens.ts [FOLDER] [FILTER]`; reads the built extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../../.output/screens'), filter = ''] =
  process.argv.slice(2);

const LOOKS = [
  { language: 'en', scheme: 'light', width: 300 },
  { language: 'zh', scheme: 'light', width: 600 },
  { language: 'en', scheme: 'dark', width: 600 },
  { language: 'zh', scheme: 'dark', width: 300 },
  { language: 'zh_TW', scheme: 'light', width: 280 },
  { language: 'en', scheme: 'forced', width: 400 },
  { language: 'en', scheme: 'print', width: 800 },
] as const;

await mkdir(folder, { recursive: true });
for (const look of LOOKS) {
  const run = await launchExtension({ headless: true, language: look.language });
  for (const [amount, invented] of Object.entries(INVENTED)) {
    const name = `timeline-${amount}-${look.language}-${look.scheme}-${look.width}`;
    if (!name.includes(filter)) continue;
    const page = await run.openPanelPage({ width: look.width, height: 3_600 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme === 'dark' ? 'dark' : 'light' },
    ]);
    const devtools = await page.createCDPSession();
    if (look.scheme === 'forced')
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    if (look.scheme === 'print') await page.emulateMediaType('print');
    await plantCase(page, invented());
    await page.reload();
    await page.waitForSelector('[data-testid=tab-case]');
    await page.click('[data-testid=tab-case]');
    const timeline = await page.waitForSelector('[data-testid=timeline]');
    await page.waitForNetworkIdle({ idleTime: 250 });
    await timeline?.screenshot({ path: path.join(folder, `${name}.png`) });
    const marks = await page.$$('[data-testid=timeline-mark]');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(name, `${marks.length} marks`, wider > 0 ? `${wider} px too wide` : '');
    await marks[Math.floor(marks.length / 2)]?.click();
    if (marks.length > 0) await timeline?.screenshot({ path: path.join(folder, `${name}-chosen.png`) });
    await page.close();
  }
  await run.close();
}
