import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript } from './bundle';
import { type ExtensionRun, launchExtension } from './extension';
import { isSaved, openTabOf, textOf } from './person';
import { everyStoredByte } from './stored';

/** The schemes' own test numbers, and one that is longer than any card's. */
const [CARD, OTHER, LONG] = ['4111 1111 1111 1111', '5555-5555-5555-4444', '41111111111111110042'];
const FIELD = '#field-whatHappened';
const LETTER = '[data-testid=complaint-text]';

let run: ExtensionRun;
let panel: Page;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage({ width: 420, height: 900 });
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
}, 60_000);
afterAll(() => run?.close());

const typedIn = (field: string) =>
  panel.$eval(field, (found) => (found instanceof HTMLTextAreaElement ? found.value : ''));
const isIn = (field: string, text: string) =>
  panel.waitForFunction(
    (where, what) => {
      const found = document.querySelector(where);
      return found instanceof HTMLTextAreaElement && found.value.includes(what);
    },
    {},
    field,
    text,
  );

it('a card number typed about a case is covered before it is stored, on the screen once the field is left', async () => {
  await openTabOf(panel, 'case');
  await panel.waitForSelector(FIELD);
  await panel.focus(FIELD);
  await panel.keyboard.press('End');
  await panel.keyboard.type(` They took my card ${CARD} and order ${LONG} twice.`);
  await isSaved(panel);
  expect(await typedIn(FIELD)).toContain(CARD);
  expect(await everyStoredByte(panel)).not.toContain(CARD);
  await panel.$eval(FIELD, (field) => (field instanceof HTMLElement ? field.blur() : undefined));
  await isIn(FIELD, `my card ••••1111 and order ${LONG} twice.`);
  expect(await textOf(panel, 'save-state')).toContain('was covered');
  expect(await everyStoredByte(panel)).toContain(LONG);
});

it('a card number typed into a letter is covered too, in the letter and among its versions', async () => {
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector(LETTER);
  await panel.focus(LETTER);
  await panel.keyboard.type(`My card is ${OTHER}. `);
  await isSaved(panel);
  await panel.$eval(LETTER, (field) => (field instanceof HTMLElement ? field.blur() : undefined));
  await isIn(LETTER, 'My card is ••••4444.');
  expect(await everyStoredByte(panel)).not.toContain(OTHER);
});
