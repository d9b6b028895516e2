import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { atRest, clickOn } from './click-on';
import { type ExtensionRun, waitUntil } from './extension';
import { openTabOf, textOf } from './person';

/** Exports the open case: makes the package, then saves it by its link. Gives the path of the file on disk. */
export async function exportPackage(
  run: ExtensionRun,
  panel: Page,
  folder: string,
  timeout = 60_000,
): Promise<string> {
  await makePackage(panel, timeout);
  return saveFile(run, panel, folder);
}

/** Clicks "export" and waits until the package was composed and read again. */
export async function makePackage(panel: Page, timeout = 60_000): Promise<void> {
  await openTabOf(panel, 'export');
  await startExport(panel);
  await panel.waitForSelector('[data-testid=export-done], [data-testid=export-failed]', { timeout });
  const failed = await textOf(panel, 'export-failed');
  if (failed) throw new Error(`the export failed: ${failed}`);
}

/** Clicks "export", once its button stands still. */
export async function startExport(panel: Page): Promise<void> {
  const button = '[data-testid=export-package]:not([aria-disabled=true])';
  await atRest(panel, button);
  await clickOn(panel, button);
}

/** Clicks the link to the finished package and waits until the browser has written the file. */
export async function saveFile(run: ExtensionRun, panel: Page, folder: string): Promise<string> {
  return download(run, folder, () => clickOn(panel, '[data-testid=export-done]'));
}

/** Does what makes the browser save a file, and waits until it is written. Gives its path, by the name it was offered with. */
export async function download(
  run: ExtensionRun,
  folder: string,
  act: () => Promise<unknown>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const session = await run.browser.target().createCDPSession();
  let name = '';
  try {
    const ended = new Promise<void>((resolve, reject) => {
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
        name = suggestedFilename;
      });
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
        if (state === 'canceled') reject(new Error('the browser gave the download up'));
      });
    });
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    await act();
    await ended;
    const file = path.join(folder, name);
    await waitUntil(async () => (await stat(file).catch(() => null)) !== null);
    return file;
  } finally {
    await session.detach();
  }
}
