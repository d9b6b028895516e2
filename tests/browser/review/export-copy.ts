import type { Page } from 'puppeteer-core';
import { atRest, clickOn } from '../click-on';
import { saveFile } from '../download';
import type { ExtensionRun } from '../extension';

/** Makes the covered copy of case 1, which was looked through, as it is proposed and saved; gives the path of its ZIP. */
export async function exportCopy(run: ExtensionRun, panel: Page, folder: string): Promise<string> {
  await panel.goto(run.url('sidepanel.html?cover=1'));
  await panel.waitForSelector('[data-testid=review-exhibit], [data-testid=review-all]');
  if ((await panel.$('[data-testid=review-all]')) === null)
    await clickOn(panel, '[data-testid=review-summary]');
  await panel.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
  await atRest(panel, '[data-testid=export-redacted]');
  await clickOn(panel, '[data-testid=export-redacted]');
  await panel.waitForSelector('[data-testid=export-done], [data-testid=export-failed]', { timeout: 60_000 });
  const failed = await panel.$('[data-testid=export-failed]');
  if (failed) throw new Error(`no copy was made: ${await failed.evaluate((one) => one.textContent)}`);
  return saveFile(run, panel, folder);
}
