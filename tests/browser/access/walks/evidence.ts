import type { Page } from 'puppeteer-core';
import { clickOn } from '../../click-on';
import { drop } from '../../imports/bring-file';
import { ARABIC, EMOJI, LONG_HAN, LONG_NAME } from '../hard-words';
import { openFilledPanel, settled, unfold, type Walk } from '../walk';

/** The list of evidence in the panel, with all that can be asked of it. */
export const evidence: Walk = {
  screen: 'evidence',
  async go(run, see) {
    const page = await openFilledPanel(run);
    await see('six exhibits', page);
    await page.$$eval('.card-toggle', (toggles) => {
      for (const toggle of toggles) if (toggle instanceof HTMLElement) toggle.click();
    });
    await page.waitForSelector('[data-evidence=E0001] .files');
    await settled(page);
    await unfold(page);
    await see('every detail', page);
    await clickOn(page, '[data-testid=delete-evidence]');
    await page.waitForSelector('[data-testid=confirm]');
    await see('asked before it deletes', page);
    await page.reload();
    await page.waitForSelector('[data-testid=evidence-card] .card-seal');

    await page.type('[data-testid=search-evidence]', '268');
    await page.waitForSelector('[data-testid=found-lines] mark');
    await see('found', page);
    await page.type('[data-testid=search-evidence]', ' nothing of the kind');
    await page.waitForFunction(() => !document.querySelector('[data-testid=evidence-card]'));
    await see('nothing found', page);
    await clickOn(page, '[data-testid=filter-evidence]');
    await page.waitForSelector('[data-testid=filter-wallet]');
    await see('filters', page);
    await clickOn(page, '[data-testid=filter-clear]');
    await clickOn(page, '[data-testid=filter-evidence]');
    await page.waitForSelector('[data-testid=evidence-card] .card-seal');

    await clickOn(page, '[data-testid=select-evidence]');
    await clickOn(page, '[data-testid=select-all]');
    await see('all selected', page);
    await clickOn(page, '[data-testid=select-done]');
    await clickOn(page, '[data-testid=show-keys]');
    await page.waitForSelector('[data-testid=key-list]');
    await see('the keys', page);
    await page.keyboard.press('Escape');
    await bringHardFiles(page);
    await see('files that wait', page);
  },
};

async function bringHardFiles(page: Page): Promise<void> {
  await drop(page, [
    { name: `${LONG_NAME}${LONG_HAN}.txt`, text: 'I paid with 4111 1111 1111 1111 on Monday.' },
    { name: `${ARABIC}.csv`, text: `Date,Payee,Amount,Currency\n2026-11-03,${EMOJI},-12.40,CNY\n` },
    { name: 'letter.eml', text: `From: ${LONG_NAME}@pay.example\nSubject: ${ARABIC}\n\nHello\n` },
    { name: 'statement.xlsx', text: 'PK\u0003\u0004 this is cut sh' },
  ]);
}
