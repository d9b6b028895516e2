import { clickOn } from '../../click-on';
import { settled, unfold, type Walk } from '../walk';

/** The pages of the first minutes: welcome, the sample and its capture, what is allowed, who helps. */
export const firstRun: Walk = {
  screen: 'first run',
  async go(run, see) {
    const page = await run.browser.newPage();
    await page.setViewport({ width: 480, height: 900 });
    for (const file of ['welcome', 'allowed', 'help', 'sample']) {
      await page.goto(run.url(`${file}.html`));
      await page.waitForSelector('main section');
      await settled(page);
      await unfold(page);
      await see(file, page);
      if (file !== 'help') continue;
      for (const place of ['uk', 'cn_crypto']) {
        await page.select('[data-testid=directory-place]', place);
        await settled(page);
        await see(`help in ${place}`, page);
      }
    }
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
    await see('the popup on the sample', popup);
    await clickOn(popup, '[data-testid=capture-page]');
    await popup.waitForSelector('[data-testid=capture-result]');
    await see('the popup after the sample', popup);
    await run.closePopups();
    await page.waitForSelector('[data-testid=sample-card] img');
    await see('the sample captured', page);
    const panel = await run.openPanelPage();
    await panel.waitForSelector('[data-testid=sample-card] img');
    await see('the sample in the panel', panel);
  },
};
