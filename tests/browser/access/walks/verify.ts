import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unpack } from '../../../commands/unpack';
import { askVerifier } from '../../ask-verifier';
import { exportPackage } from '../../download';
import { openFilledPanel, unfold, type Walk } from '../walk';

/** The page that checks packages: nothing yet, a good one, an altered one, none at all. */
export const verify: Walk = {
  screen: 'verify',
  async go(run, see, folder) {
    const panel = await openFilledPanel(run);
    const zip = await exportPackage(run, panel, folder);
    const bag = await unpack(zip, path.join(folder, 'altered'));
    await writeFile(path.join(bag, 'data/case.json'), '{}');
    const none = path.join(folder, 'none.zip');
    await writeFile(none, 'not a ZIP');
    const page = await run.browser.newPage();
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(run.url('verify.html'));
    await page.waitForSelector('[data-testid=verify-result]');
    await see('nothing chosen', page);
    for (const [state, input, given] of [
      ['good', 'verify-zip', zip],
      ['altered', 'verify-folder', bag],
      ['no package', 'verify-zip', none],
    ] as const) {
      await askVerifier(page, input, given);
      await unfold(page);
      await see(state, page);
      await page.reload();
    }
  },
};
