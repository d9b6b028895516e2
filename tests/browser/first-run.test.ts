import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from './extension';
import { makeCase, openTabOf, textOf } from './person';
import { storedRows } from './stored';

const EVIDENCE = ['evidence', 'blobs', 'custody', 'thumbnails', 'readBacks', 'jobs', 'staged'] as const;

let run: ExtensionRun;
let profile: string;
let page: Page;
let panel: Page;
beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'first-run-'));
  run = await launchExtension({ headless: true, language: 'en', userDataDir: profile, welcome: true });
  page = await run.welcomePage();
  await page.waitForSelector('[data-testid=what-it-does]');
}, 60_000);
afterAll(async () => {
  await run?.close();
  await rm(profile, { recursive: true, force: true });
});

it('a new installation opens the welcome page: three named drawings, and what it never does', async () => {
  const names = await page.$$eval('svg[role=img]', (drawings) =>
    drawings.map((drawing) => drawing.getAttribute('aria-label') ?? ''),
  );
  expect(names).toHaveLength(3);
  expect(names.every((name) => name.startsWith('Drawing: '))).toBe(true);
  expect(await page.$$eval('[data-testid=never-list] li', (lines) => lines.length)).toBe(4);
});

it('the place chosen there is kept, and said to be kept only then', async () => {
  expect(await page.$eval('.welcome-place [role=status]', (line) => line.textContent)).toBe('');
  await page.select('[data-testid=default-place]', 'uk');
  await page.waitForFunction(
    () => document.querySelector('.welcome-place [role=status]')?.textContent === 'Kept for new cases.',
  );
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('[data-testid=default-place]')?.value === 'uk',
  );
});

it('on the sample page a click on the icon makes a whole capture, said to be a sample', async () => {
  await page.click('[data-testid=try-sample]');
  await page.waitForSelector('[data-testid=sample-wallet]');
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
  const wallet = await popup.waitForSelector('.page-wallet');
  expect(await wallet?.evaluate((name) => name.textContent)).toBe('Sample wallet (invented)');
  await popup.click('[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result], [data-testid=capture-problem]');
  expect(await textOf(popup, 'capture-problem')).toBe('');
  const said = await textOf(popup, 'capture-result');
  expect(said).toContain('5 transactions');
  expect(said).toContain('1 failure');
  expect(said).toContain('no package');
  expect(said).not.toMatch(/E\d{4}/);
  await run.closePopups();
  const card = await page.waitForSelector('[data-testid=sample-card] img');
  expect(await card?.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(
    true,
  );
});

it('the panel shows the sample apart, and the evidence has nothing of it', async () => {
  panel = await run.openPanelPage();
  await panel.waitForSelector('[data-testid=sample-card]');
  expect(await panel.$('[data-testid=evidence-card]')).toBeNull();
  expect(await panel.$('[data-testid=sample-card] [data-testid=new-case-from]')).toBeNull();
  for (const table of EVIDENCE) expect(await storedRows(panel, table, v.unknown()), table).toEqual([]);
  const kept = await panel.evaluate('chrome.storage.local.get(["heldItems", "highestItem"])');
  expect(kept).toEqual({});
});

it('a new case begins with the chosen place, without the sample; the export says the next step', async () => {
  await makeCase(panel, []);
  expect(await panel.$('.case-evidence li')).toBeNull();
  await openTabOf(panel, 'follow-up');
  await panel.waitForSelector('[data-testid=jurisdiction]');
  expect(await panel.$eval('[data-testid=jurisdiction]', (one) => Reflect.get(one, 'value'))).toBe('uk');
  await openTabOf(panel, 'export');
  await panel.click('[data-testid=to-evidence]');
  await panel.waitForSelector('[data-testid=tab-case][aria-selected=true]');
});

it('one click removes the sample everywhere, and its store with it', async () => {
  await openTabOf(panel, 'evidence');
  const remove = await panel.waitForSelector('[data-testid=remove-sample]');
  await remove?.click();
  await panel.waitForFunction(() => document.querySelector('[data-testid=sample-card]') === null);
  await page.waitForFunction(() => document.querySelector('[data-testid=sample-card]') === null);
  const names = await panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual(['wallet-witness']);
});

it('the welcome page does not come again when the browser starts and loads the extension anew', async () => {
  await run.close();
  run = await launchExtension({ headless: true, language: 'en', userDataDir: profile, welcome: true });
  await run.openPanelPage();
  await run.worker();
  const open = run.browser.targets().map((target) => target.url());
  expect(open).toContain(run.url('sidepanel.html'));
  expect(open).not.toContain(run.url('welcome.html'));
});
