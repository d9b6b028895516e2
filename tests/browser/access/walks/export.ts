import type { Page } from 'puppeteer-core';
import { clickOn } from '../../click-on';
import { openTabOf } from '../../person';
import { openFilledPanel, settled, unfold, type Walk } from '../walk';

/** Has every hash in the page wait for ever, or fail: then so does the export. */
async function spoilHashing(page: Page, how: 'wait' | 'fail'): Promise<void> {
  await page.evaluate((way) => {
    crypto.subtle.digest = () =>
      way === 'wait' ? new Promise(() => undefined) : Promise.reject(new Error('no hash'));
  }, how);
}

/** The export in the panel: before it, while it runs, when it came to nothing and when it is done. */
export const exporting: Walk = {
  screen: 'export',
  async go(run, see) {
    const page = await openFilledPanel(run);
    const openExport = async () => {
      await openTabOf(page, 'export');
      await page.waitForSelector('[data-testid=export-package]:not([aria-disabled=true])');
      await settled(page);
      await unfold(page);
    };
    const start = () => clickOn(page, '[data-testid=export-package]:not([aria-disabled=true])');
    await openExport();
    await see('before', page);
    await clickOn(page, '[data-testid=lock-package]');
    await page.type('[data-testid=lock-password]', 'kettle');
    await page.type('[data-testid=lock-again]', 'kettles');
    await see('with a password', page);
    await clickOn(page, '[data-testid=lock-package]');
    await start();
    await page.waitForSelector('[data-testid=export-done]', { timeout: 60_000 });
    await see('done', page);

    await page.reload();
    await openExport();
    await spoilHashing(page, 'wait');
    await start();
    await page.waitForSelector('[data-testid=export-progress]');
    await see('running', page);
    await clickOn(page, '[data-testid=export-cancel]');
    await page.waitForSelector('[data-testid=export-cancelled]');
    await see('called off', page);
    await spoilHashing(page, 'fail');
    await start();
    await page.waitForSelector('[data-testid=export-failed]');
    await unfold(page);
    await see('failed', page);
  },
};
