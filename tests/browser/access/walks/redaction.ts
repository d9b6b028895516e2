import { clickOn } from '../../click-on';
import { openFilledPanel, settled, unfold, type Walk } from '../walk';

/** The review of what a copy covers. */
export const redaction: Walk = {
  screen: 'redaction',
  async go(run, see) {
    await (await openFilledPanel(run)).close();
    const page = await run.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(run.url('sidepanel.html?cover=1'));
    await page.waitForSelector('[data-testid=review-exhibit]');
    await clickOn(page, '[data-testid=cover-add-box]');
    await page.waitForSelector('[data-testid=cover-box]');
    await settled(page);
    await unfold(page);
    await see('an exhibit', page);
    for (const label of ['E0001', 'E0005', 'E0006']) {
      await clickOn(page, `[data-testid=review-step][data-evidence=${label}]`);
      await settled(page);
      await unfold(page);
      await see(label, page);
    }
    await clickOn(page, '[data-testid=review-summary]');
    await page.waitForSelector('[data-testid=review-all]');
    await unfold(page);
    await see('all together', page);
  },
};
