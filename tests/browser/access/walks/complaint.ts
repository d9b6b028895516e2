import { clickOn } from '../../click-on';
import { isSaved, openTabOf, readComplaint } from '../../person';
import { openFilledPanel, settled, unfold, type Walk } from '../walk';

const CHANNELS = ['support', 'hotline', 'formal', 'regulator', 'legal_aid', 'post'];

/** The letter in the panel: as written from the facts, typed over, with its facts changed. */
export const complaint: Walk = {
  screen: 'complaint',
  async go(run, see) {
    const page = await openFilledPanel(run);
    for (const channel of CHANNELS) {
      await readComplaint(page, channel, channel === 'regulator' ? 'zh' : 'en');
      await settled(page);
      await see(channel, page);
    }
    await readComplaint(page, 'formal', 'en');
    await page.focus('[data-testid=complaint-text]');
    await page.keyboard.type('On 31 May I lost 9,999.00 EUR, see E0042.\n');
    await isSaved(page);
    await page.waitForSelector('.own-word');
    await openTabOf(page, 'case');
    await page.waitForSelector('#field-whatIsAsked');
    await page.type('#field-whatIsAsked', ' And an apology.');
    await isSaved(page);
    await openTabOf(page, 'complaint');
    await page.waitForSelector('[data-testid=facts-changed]');
    await unfold(page);
    await settled(page);
    await see('typed over, and the facts changed', page);
    await clickOn(page, '[data-testid=back-to-facts]');
    await page.waitForSelector('[data-testid=undo-discard]');
    await unfold(page);
    await clickOn(page, '.versions li button');
    await page.waitForSelector('[data-testid=version-text]');
    await see('taken back, with an earlier version', page);
  },
};
