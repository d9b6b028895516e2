import { clickOn } from '../../click-on';
import { openTabOf } from '../../person';
import { openFilledPanel, settled, unfold, type Walk } from '../walk';

const ISSUES = ['payment_failed', 'account_theft', 'no_answer', 'privacy', 'wrong_charge'];

/** The case in the panel: what it is about, what it rests on, what follows. */
export const caseFile: Walk = {
  screen: 'case',
  async go(run, see) {
    const page = await openFilledPanel(run);
    await openTabOf(page, 'case');
    await page.waitForSelector('#field-whatHappened');
    for (const issue of ISSUES) {
      await clickOn(page, `input[name=issue][value=${issue}]`);
      await settled(page);
      await unfold(page);
      await see(issue, page);
    }
    await clickOn(page, '.case-evidence > ul button[aria-label$=E0003]');
    await page.waitForSelector('[data-testid=undo-take-out]');
    await see('an exhibit taken out', page);

    await openTabOf(page, 'follow-up');
    await page.waitForSelector('[data-testid=contact-log]');
    await settled(page);
    await unfold(page);
    await see('follow-up', page);
    await clickOn(page, '[data-testid=add-contact]');
    await page.waitForSelector('.contact-form');
    await see('a contact is written down', page);
    await page.select('[data-testid=outcome-choice]', 'partly_paid_back');
    await page.waitForSelector('[data-testid=reopen]');
    await see('closed', page);
    await page.select('[data-testid=jurisdiction]', 'uk');
    await settled(page);
    await unfold(page);
    await see('follow-up elsewhere', page);
  },
};
