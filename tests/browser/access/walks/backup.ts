import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseBackup, openBackupPage, restoreChosen, saveBackup } from '../../backup/backup-page';
import { clickOn } from '../../click-on';
import { launchExtension } from '../../extension';
import { openFilledPanel, type Walk } from '../walk';

/** The backup: made, refused, and restored on another machine. */
export const backup: Walk = {
  screen: 'backup',
  async go(run, see, folder) {
    await (await openFilledPanel(run)).close();
    const file = await saveBackup(run, folder);
    const cut = path.join(folder, 'cut.zip');
    await writeFile(cut, (await readFile(file)).subarray(0, -500));
    const page = await openBackupPage(run);
    await clickOn(page, '[data-testid=lock-package]');
    await see('with a password', page);
    await clickOn(page, '[data-testid=lock-package]');
    await clickOn(page, '[data-testid=backup-make]');
    await page.waitForSelector('[data-testid=backup-done]');
    await see('made', page);
    await chooseBackup(page, cut);
    await see('refused', page);

    const fresh = await launchExtension({ headless: true, language: 'en' });
    try {
      const there = await openBackupPage(fresh);
      await chooseBackup(there, file);
      await see('checked', there);
      await restoreChosen(there);
      await see('restored', there);
    } finally {
      await fresh.close();
    }
  },
};
