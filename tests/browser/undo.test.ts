import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript } from './bundle';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { isSaved, openTabOf } from './person';

let run: ExtensionRun;
let panel: Page;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage({ width: 420, height: 900 });
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
}, 60_000);
afterAll(() => run?.close());

const press = async (selector: string) => {
  const element = await panel.waitForSelector(selector);
  await element?.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
};
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('data-testid'));
const letter = () =>
  panel.$eval('[data-testid=complaint-text]', (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );
const exhibits = () =>
  panel.$$eval('.case-evidence > ul .stamp', (stamps) => stamps.map((stamp) => stamp.textContent ?? ''));

it('an exhibit that was taken out of a case is put back by one click, with the focus on it', async () => {
  await openTabOf(panel, 'case');
  await panel.waitForSelector('.case-evidence > ul .stamp');
  const before = await exhibits();
  await press('.case-evidence > ul button');
  await waitUntil(async () => (await exhibits()).length === before.length - 1);
  await panel.waitForSelector('[data-testid=undo-take-out]');
  expect(await focused()).toBe('undo-take-out');
  await press('[data-testid=undo-take-out]');
  await waitUntil(async () => (await exhibits()).length === before.length);
  expect((await exhibits()).sort()).toEqual(before.sort());
  expect(await panel.$('[data-testid=undo-take-out]')).toBeNull();
});

it('the own text of a letter comes back whole after the text from the facts was taken', async () => {
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector('[data-testid=complaint-text]');
  const written = await letter();
  await press('[data-testid=complaint-text]');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Home');
  await panel.keyboard.up('Control');
  await panel.keyboard.type('My own first line. ');
  await isSaved(panel);
  const own = await letter();
  expect(own).toBe(`My own first line. ${written}`);
  await press('[data-testid=back-to-facts]');
  await panel.waitForSelector('[data-testid=undo-discard]');
  expect(await letter()).toBe(written);
  await press('[data-testid=undo-discard]');
  await waitUntil(async () => (await letter()) === own);
  await isSaved(panel);
  await panel.reload();
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector('[data-testid=complaint-text]');
  await waitUntil(async () => (await letter()) === own);
});

it('an authority that was removed comes back to its place with its tick', async () => {
  await openTabOf(panel, 'export');
  await press('[data-testid=authorities] summary');
  const list = () =>
    panel.$$eval('.authority', (all) =>
      all.map((one) => [one.querySelector('.mono')?.textContent, one.querySelector('input')?.checked]),
    );
  const before = await list();
  expect(before.length).toBeGreaterThan(1);
  await press('[data-testid=remove-authority]');
  await waitUntil(async () => (await list()).length === before.length - 1);
  await press('[data-testid=undo-remove]');
  await waitUntil(async () => (await list()).length === before.length);
  expect(await list()).toEqual(before);
});
