import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseBackup, openBackupPage, restoreChosen, saveBackup } from './backup/backup-page';
import { bundleScript } from './bundle';
import { launchExtension } from './extension';

/**
 * Takes a picture of the backup in every state, for looking at.
 * `npx tsx tests/browser/backup-screens.ts [FOLDER]`; reads the built extension from .output.
 */
const [folder = path.resolve(import.meta.dirname, '../.output/screens')] = process.argv.slice(2);
const LOOKS = [
  { language: 'en', dark: false, width: 360 },
  { language: 'zh', dark: false, width: 480 },
  { language: 'zh', dark: true, width: 320 },
] as const;

const fillStore = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
await mkdir(folder, { recursive: true });

for (const { language, dark, width } of LOOKS) {
  const look = `${language}-${dark ? 'dark' : 'light'}-${width}`;
  const run = await launchExtension({ headless: true, language, dark });
  const panel = await run.openPanelPage({ width });
  await panel.evaluate(`${fillStore}; sampleCase.fillStore('${language}', true)`);
  const file = await saveBackup(run, folder);
  const cut = path.join(folder, 'cut.zip');
  await writeFile(cut, (await readFile(file)).subarray(0, -500));
  const there = await openBackupPage(run);
  await there.setViewport({ width, height: 900 });
  const take = (page: typeof there, name: string) =>
    page.screenshot({ path: path.join(folder, `backup-${name}-${look}.png`), fullPage: true });
  await there.click('[data-testid=lock-package]');
  await take(there, '1-page');
  await there.click('[data-testid=lock-package]');
  await there.click('[data-testid=backup-make]');
  await there.waitForSelector('[data-testid=backup-done]');
  await take(there, '2-made');
  await chooseBackup(there, cut);
  await take(there, '3-refused');
  await run.close();

  const fresh = await launchExtension({ headless: true, language, dark });
  const page = await openBackupPage(fresh);
  await page.setViewport({ width, height: 900 });
  await chooseBackup(page, file);
  await take(page, '4-checked');
  await restoreChosen(page);
  await take(page, '5-restored');
  await fresh.close();
}
