import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript } from './bundle';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { isSaved, openTabOf, textOf } from './person';

let run: ExtensionRun;
let panel: Page;
let folder: string;

const OWN = 'Your hotline hung up on me twice.';
const letter = () =>
  panel.$$eval('[data-testid=complaint-text]', ([field]) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'letter-'));
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage({ width: 420, height: 900 });
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector('[data-testid=channel]');
  await panel.select('[data-testid=channel]', 'formal');
  await panel.waitForSelector('[data-testid=complaint-text]');
}, 60_000);

afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

it('a sentence without an exhibit is listed and marked, and the text that is sent has no mark', async () => {
  await panel.waitForFunction(() => document.querySelector('[data-testid=own-word] summary'));
  await panel.$eval(
    '[data-testid=complaint-text]',
    (field, own) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
      field.value = field.value.replace('Yours faithfully', `${own}\n\nYours faithfully`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    OWN,
  );
  await panel.waitForFunction(
    (own) =>
      [...document.querySelectorAll('[data-testid=own-word] li')].some((item) => item.textContent === own),
    {},
    OWN,
  );
  const marked = await panel.$$eval('.letter-marks mark', (marks) => marks.map((mark) => mark.textContent));
  expect(marked).toContain(OWN);
  expect(await letter()).toContain(`${OWN}\n\nYours faithfully`);
  expect(await textOf(panel, 'letter-length')).toMatch(/^[\d,]+ of 2,500 characters$/);
  await isSaved(panel);
});

it('a change of facts is shown before it is taken, and goes into a text that was edited elsewhere', async () => {
  await openTabOf(panel, 'case');
  await panel.waitForSelector('#field-whatIsAsked');
  await panel.$eval('#field-whatIsAsked', (field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    field.value = 'Return the second charge of 148.20 EUR within a week.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await isSaved(panel);
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector('[data-testid=difference] ins');
  expect(await panel.$eval('[data-testid=difference] ins', (line) => line.textContent)).toContain(
    'within a week',
  );
  expect(await letter()).not.toContain('within a week');
  await clickOn(panel, '[data-testid=carry-changes]');
  await waitUntil(async () => (await letter()).includes('within a week'));
  expect(await letter()).toContain(OWN);
  await panel.waitForSelector('[data-testid=facts-changed]', { hidden: true });
});

it('an earlier version can be looked at and taken back', async () => {
  await panel.waitForSelector('[data-testid=letter-versions] summary');
  await clickOn(panel, '[data-testid=letter-versions] summary');
  await clickOn(panel, '[data-testid=letter-versions] li button');
  await panel.waitForSelector('[data-testid=version-text]');
  await clickOn(panel, '[data-testid=take-back]');
  await waitUntil(async () => !(await letter()).includes('within a week'));
  expect(await letter()).toContain(OWN);
  await panel.waitForFunction(
    () => document.querySelectorAll('[data-testid=letter-versions] ol > li').length === 2,
  );
});

it('the letter is saved as a Word file that holds it, and that is a version too', async () => {
  const session = await run.browser.target().createCDPSession();
  const ended = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  await clickOn(panel, '[data-testid=save-docx]');
  await ended;
  await session.detach();
  const bytes = await readFile(path.join(folder, 'complaint.formal.en.docx'));
  const entries = await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries();
  const written = entries.find(({ filename }) => filename === 'word/document.xml');
  if (written === undefined || written.directory) throw new Error('the file has no document');
  expect(await written.getData(new TextWriter())).toContain(OWN);
  await panel.waitForFunction(
    () => document.querySelectorAll('[data-testid=letter-versions] ol > li').length === 3,
  );
});

it('a script for a call has a line for the ticket number, a post has a limit', async () => {
  await panel.select('[data-testid=channel]', 'hotline');
  await waitUntil(async () => (await letter()).includes('Ticket number: ____'));
  await panel.select('[data-testid=channel]', 'post');
  await waitUntil(async () => (await letter()).includes('I have kept the records.'));
  expect(await textOf(panel, 'letter-length')).toMatch(/of 280 characters$/);
  expect(await letter()).not.toMatch(/E\d{4}|Maren/);
});
