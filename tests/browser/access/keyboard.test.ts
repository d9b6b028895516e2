import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Case } from '../../../utils/model/case';
import { download } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { INVENTED_CASE } from '../invented-case';
import { expectSound } from '../main-job';
import { openTab } from '../person';
import { showcase } from '../sample-wallets';
import { storedRows } from '../stored';
import { nameless, toldOf } from './accessibility-tree';
import { fill, focusName, pick, press, tabTo, use } from './keys';

const words = INVENTED_CASE.en;
const FIELDS = ['provider', 'account', 'complainant', 'whatHappened', 'whatIsAsked'] as const;

let run: ExtensionRun;
let panel: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyboard-'));
  run = await launchExtension({ headless: true, language: 'en' });
});
afterAll(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

/** From wherever the focus is to a tab of the panel, by Tab and the arrows. */
async function goToTab(tab: string): Promise<void> {
  await tabTo(panel, '[role=tab][aria-selected=true]');
  await press(panel, 'Home');
  for (
    let steps = 0;
    steps < 5 && !(await panel.$(`[data-testid=tab-${tab}][aria-selected=true]`));
    steps += 1
  )
    await press(panel, 'ArrowRight');
  await panel.waitForSelector(`[data-testid=tab-${tab}][aria-selected=true]`);
  expect(await focusName(panel)).toContain(`tab-${tab}`);
}

/** The words that are read out by themselves when they change. */
async function readOut(page: Page): Promise<string> {
  const regions = await page.$$eval('[role=status], [role=alert], [aria-live=polite]', (all) =>
    all.map((one) => one.textContent?.trim()),
  );
  return regions.join(' | ');
}

it('a capture is made from the popup, and said when it was read back', async () => {
  const sample = showcase('paypal');
  const page = await openTab(run, [sample]);
  await page.goto(sample.url);
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
  expect(await nameless(popup)).toEqual([]);
  await use(popup, '[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result]', { timeout: 30_000 });
  expect(await readOut(popup)).toContain('E0001');
  const opened = run.browser.waitForTarget((target) => target.url().startsWith(run.url('sidepanel.html')));
  await tabTo(popup, '[data-testid=open-panel]');
  // The popup closes under the finger: there is nothing left to take the key's way up.
  await popup.keyboard.down('Enter');
  panel = await (await opened).asPage();
  await panel.waitForSelector('[data-testid=evidence-card]');
});

it('a case is made and filled in, and is said to be saved', async () => {
  expect(await nameless(panel)).toEqual([]);
  await use(panel, '[data-testid=new-case-from]');
  await panel.waitForSelector('#field-whatHappened');
  await tabTo(panel, 'input[name=issue]');
  await press(panel, 'Space');
  for (let steps = 0; steps < 5 && !(await panel.$(`input[value=${words.issueType}]:checked`)); steps += 1)
    await press(panel, 'ArrowDown');
  await panel.waitForSelector(`input[value=${words.issueType}]:checked`);
  for (const field of FIELDS) await fill(panel, `#field-${field}`, words[field]);
  await panel.waitForSelector('[data-testid=save-state][data-state=saved]');
  const told = await toldOf(panel);
  expect(told.find(({ role, name }) => role === 'tab' && name === 'Case')?.state).toMatchObject({
    selected: true,
  });
  expect(told.find(({ role, live }) => role === 'status' && live === 'polite')).toBeDefined();
  expect(await readOut(panel)).toContain('Saved');
  expect(await nameless(panel)).toEqual([]);
  expect(await storedRows(panel, 'cases', Case)).toMatchObject([{ ...words, evidence: [1] }]);
});

it('the complaint is drafted for whom it is meant, and typed over', async () => {
  await goToTab('complaint');
  await pick(panel, '[data-testid=channel]', 'formal');
  await panel.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('[data-testid=complaint-text]')?.value.includes('E0001'),
  );
  await tabTo(panel, '[data-testid=complaint-text]');
  await panel.keyboard.down('Control');
  await press(panel, 'Home');
  await panel.keyboard.up('Control');
  await panel.keyboard.type('Dear Ms. Moreau,\n');
  await panel.waitForSelector('[data-testid=save-state][data-state=saved]');
  expect(await nameless(panel)).toEqual([]);
});

it('the package is made and saved; how far it is, and that it is done, is told', async () => {
  await goToTab('export');
  await panel.waitForSelector('[data-testid=export-package]:not([aria-disabled=true])');
  expect(await nameless(panel)).toEqual([]);
  await use(panel, '[data-testid=export-package]:not([aria-disabled=true])');
  await panel.waitForSelector('[data-testid=export-done]', { timeout: 60_000 });
  expect(await readOut(panel)).toContain('.zip');
  const file = await download(run, folder, () => use(panel, '[data-testid=export-done]'));
  await expectSound(file, folder);
});

it('the other pages are behind one button at the top, which Escape closes', async () => {
  await tabTo(panel, '[data-testid=more-links]', 'Shift+Tab');
  await press(panel, 'Enter', 'Tab');
  expect(await focusName(panel)).toContain('open-help');
  await press(panel, 'Escape');
  expect(await focusName(panel)).toContain('more-links');
  const opened = run.browser.waitForTarget((target) => target.url() === run.url('help.html'));
  await press(panel, 'Enter', 'Tab', 'Enter');
  const help = await (await opened).asPage();
  await help.waitForSelector('main section');
  expect(await nameless(help)).toEqual([]);
});
