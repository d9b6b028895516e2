import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension } from './extension';
import { textOf } from './person';
import { storedRows } from './stored';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
});
afterAll(() => run?.close());

it('a page of the browser itself is refused with a sentence, and nothing is kept', async () => {
  const page = await run.browser.newPage();
  await page.goto('chrome://version');
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-problem]');
  expect(await textOf(popup, 'capture-problem')).toMatch(/browser/i);
  await clickOn(popup, '[data-testid=capture-page]');
  expect(await popup.$('[data-testid=capture-result]')).toBeNull();
  await run.closePopups();
  const panel = await run.openPanelPage();
  expect(await storedRows(panel, 'evidence', EvidenceItem)).toEqual([]);
});
