import type { Page } from 'puppeteer-core';
import { download } from '../download';
import type { ExtensionRun } from '../extension';
import { textOf } from '../person';

export async function openBackupPage(run: ExtensionRun): Promise<Page> {
  const page = await run.browser.newPage();
  await page.setViewport({ width: 480, height: 900 });
  await page.goto(run.url('backup.html'));
  await page.waitForSelector('[data-testid=make-backup]');
  return page;
}

/** Makes a backup and saves it. Gives the path of the file. */
export async function saveBackup(run: ExtensionRun, folder: string): Promise<string> {
  const page = await openBackupPage(run);
  await page.click('[data-testid=backup-make]');
  await page.waitForSelector('[data-testid=backup-done], [data-testid=backup-failed]', { timeout: 120_000 });
  const failed = await textOf(page, 'backup-failed');
  if (failed) throw new Error(`no backup was made: ${failed}`);
  const file = await download(run, folder, () => page.click('[data-testid=backup-done]'));
  await page.close();
  return file;
}

/** Chooses a backup; gives what the page makes of it: `checked`, or why it was refused. */
export async function chooseBackup(page: Page, file: string): Promise<string> {
  const input = await page.waitForSelector('[data-testid=backup-file]');
  if (!input) throw new Error('there is nothing to choose files with');
  await (await input.toElement('input')).uploadFile(file);
  await page.waitForSelector('[data-testid=backup-checked], [data-testid=backup-refused]', {
    timeout: 120_000,
  });
  const refused = await page.$('[data-testid=backup-refused] [data-problem]');
  return refused ? String(await refused.evaluate((words) => words.getAttribute('data-problem'))) : 'checked';
}

/** Restores what was chosen, and waits until every item was read back. Gives the words on the screen. */
export async function restoreChosen(page: Page): Promise<string> {
  await page.click('[data-testid=backup-restore]');
  await page.waitForSelector('[data-testid=backup-restored], [data-testid=backup-refused]', {
    timeout: 120_000,
  });
  return (await textOf(page, 'backup-restored')) || (await textOf(page, 'backup-refused'));
}
