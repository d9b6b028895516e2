import { openTabOf } from '../../person';
import { settled, type Walk } from '../walk';

const TABS = ['evidence', 'case', 'complaint', 'follow-up', 'export'] as const;

/** Every tab of the panel before there is anything. */
export const emptyPanel: Walk = {
  screen: 'empty panel',
  async go(run, see) {
    const page = await run.openPanelPage();
    for (const tab of TABS) {
      await openTabOf(page, tab);
      await settled(page);
      await see(tab, page);
    }
    await openTabOf(page, 'case');
    await page.click('[data-testid=new-case]');
    await page.waitForSelector('#field-whatHappened');
    for (const tab of TABS) {
      await openTabOf(page, tab);
      await settled(page);
      await see(`${tab} of a new case`, page);
    }
  },
};
