import { clickOn } from '../../click-on';
import { openLockPage, prepareLock, setLock, unlock } from '../../lock/lock-screen';
import { openFilledPanel, unfold, type Walk } from '../walk';

/** The lock: before there is one, while it is made, while it is open, and what it leaves of the panel. */
export const lock: Walk = {
  screen: 'lock',
  async go(run, see) {
    const panel = await openFilledPanel(run);
    const page = await openLockPage(run);
    await see('none yet', page);
    await page.type('#lock-passphrase', 'short');
    await clickOn(page, '[data-testid=lock-passphrase-done]');
    await see('a passphrase that will not do', page);
    await page.reload();
    await prepareLock(page);
    await see('the recovery code', page);
    await page.close();
    await setLock(run);
    const settings = await openLockPage(run);
    await settings.waitForSelector('[data-testid=lock-settings]');
    await unfold(settings);
    await see('set', settings);
    await clickOn(settings, '[data-testid=lock-now]');
    await panel.bringToFront();
    await panel.waitForSelector('[data-testid=store-locked]');
    await unfold(panel);
    await see('a locked panel', panel);
    await unlock(panel, 'not the passphrase');
    await see('a wrong passphrase', panel);
  },
};
