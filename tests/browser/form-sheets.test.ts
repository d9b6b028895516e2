import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension } from './extension';
import { INVENTED_CASE } from './invented-case';
import { capture, fillCase, isSaved, makeCase, openTab, openTabOf, readComplaint } from './person';
import { showcase } from './sample-wallets';

let run: ExtensionRun;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
}, 60_000);
afterAll(() => run.close());

const namesOf = (panel: Page, within: string) =>
  panel.$$eval(`${within} [data-testid=field-sheet]`, (sheets) =>
    sheets.map((sheet) => sheet.getAttribute('data-sheet')),
  );

it('the forms that fit a case stand under its complaint, and each field can be copied', async () => {
  const page = await openTab(run, [showcase('paypal')]);
  await page.goto(showcase('paypal').url);
  const { exhibit } = await capture(run, page);
  await run.closePopups();
  const panel = await run.openPanelPage({ width: 400, height: 820 });
  await makeCase(panel, [exhibit]);
  await fillCase(panel, INVENTED_CASE.en);
  await openTabOf(panel, 'follow-up');
  await panel.waitForSelector('[data-testid=jurisdiction]');
  await panel.select('[data-testid=jurisdiction]', 'us');
  await isSaved(panel);

  await readComplaint(panel, 'regulator', 'en');
  await panel.waitForSelector('.sheet-list > [data-sheet=cfpb]');
  expect(await namesOf(panel, '.sheet-list >')).toEqual(['cfpb', 'ic3']);
  expect(await panel.$$eval('[data-testid=field-sheet]', (sheets) => sheets.length)).toBe(14);

  await clickOn(panel, '[data-sheet=cfpb] summary');
  await panel.waitForSelector('[data-sheet=cfpb] [data-testid=copy-field]');
  await panel.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void Reflect.set(globalThis, 'copied', text) },
    });
  });
  const field = '[data-sheet=cfpb] li[data-testid=sheet-field]:nth-child(3)';
  const shown = await panel.$eval(`${field} .sheet-value`, (value) => value.textContent);
  await panel.$eval(
    `${field} [data-testid=copy-field]`,
    (button) => button instanceof HTMLElement && button.click(),
  );
  await panel.waitForFunction(() => 'copied' in globalThis);
  expect(await panel.evaluate(() => Reflect.get(globalThis, 'copied'))).toBe(shown);
  expect(shown).toBe('Other transaction problem');

  await readComplaint(panel, 'formal', 'en');
  await panel.waitForSelector('.sheet-list > [data-sheet=paypal]');
  expect(await namesOf(panel, '.sheet-list >')).toEqual(['paypal']);
  await readComplaint(panel, 'support', 'en');
  expect(await panel.$('[data-testid=field-sheet]')).toBeNull();
}, 90_000);
