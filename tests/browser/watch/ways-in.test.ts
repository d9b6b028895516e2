import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem, Target } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { servePages } from '../serve-pages';
import { storedFile, storedRows } from '../stored';
import { type Display, displayProblem, openDisplay } from './display';

const problem = displayProblem();
const URL = 'https://wallet.example/activity';
const IMAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PAGE = `<!DOCTYPE html><html lang="en"><title>Activity</title>
<style>body { margin: 20px } p { margin: 0 0 20px } img { display: block; width: 200px; height: 60px }</style>
<p id="row">Payment to Blue Kettle <b id="word">declined</b> on Nov 3</p>
<img id="one" alt="Receipt of Nov 3" src="${IMAGE}">
<p>Verification code: <b id="code">483920</b></p>
<img class="twin" alt="twin" src="${IMAGE}#twin"><img class="twin" alt="twin" src="${IMAGE}#twin">`;

const Capture = v.object({
  circumstances: v.object({ trigger: v.string(), permission: v.string(), target: v.optional(Target) }),
});

describe.skipIf(problem !== null)(`ways in without the popup (${problem ?? 'real keys, real menus'})`, () => {
  let display: Display;
  let run: ExtensionRun;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    display = await openDisplay();
    run = await launchExtension({ headless: false, language: 'en' });
    panel = await run.openPanelPage();
    page = await run.browser.newPage();
    await servePages(page, new Map([[URL, PAGE]]));
    await page.goto(URL);
  });
  afterAll(async () => {
    await run?.close();
    display?.close();
  });

  const items = () => storedRows(panel, 'evidence', EvidenceItem);
  const recordOf = async (item: EvidenceItem) => {
    const record = item.parts.find(({ name }) => name === 'capture.json')?.digest.sha256 ?? '';
    return v.parse(Capture, JSON.parse(await storedFile(panel, record))).circumstances;
  };

  /** Does something that ends in a new item, and waits until that was read back. */
  async function newItem(act: () => Promise<void>): Promise<EvidenceItem> {
    const before = (await items()).length;
    const done = v.object({ evidence: v.number(), fault: v.null() });
    const isThere = async () => (await storedRows(panel, 'readBacks', done)).length > before;
    await page.bringToFront();
    await act();
    // A window system may swallow a key; a person would press it again.
    await waitUntil(isThere, 6_000).catch(async () => {
      await display.press('Escape');
      await page.bringToFront();
      await act();
      await waitUntil(isThere);
    });
    const item = (await items()).at(-1);
    if (!item) throw new Error('nothing was captured');
    return item;
  }

  /** Opens the browser's own menu on an element and chooses our item, which stands right above "Inspect". */
  async function chooseInMenu(selector: string, stepsFromTheEnd: number): Promise<void> {
    const before = await display.windows();
    await page.click(selector, { button: 'right' });
    await waitUntil(async () => (await display.windows()) > before);
    for (let step = 0; step < stepsFromTheEnd; step += 1) await display.press('Up');
    await display.press('Return');
  }

  it('a shortcut captures the page, with pixels, for its keys count as a click', async () => {
    const item = await newItem(() => display.press('alt+shift+s'));
    expect(item.parts.map(({ label }) => label)).toContain('pixels');
    expect(await recordOf(item)).toEqual({ trigger: 'shortcut', permission: 'activeTab' });
  });

  it('the icon says for some seconds that it was saved', async () => {
    const worker = await run.worker();
    const badge = () =>
      worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab.id });
      })()`);
    await newItem(() => display.press('alt+shift+s'));
    await waitUntil(async () => (await badge()) === '✓');
    await waitUntil(async () => (await badge()) === '');
  });

  it('the menu on the page captures it', async () => {
    const item = await newItem(() => chooseInMenu('html', 3));
    expect(await recordOf(item)).toEqual({ trigger: 'menu', permission: 'activeTab' });
    expect(item.parts.map(({ label }) => label)).not.toContain('target');
  });

  it('the menu on selected words captures them with their element and all that is around', async () => {
    await page.click('#word', { count: 2 });
    const item = await newItem(() => chooseInMenu('#word', 2));
    const { target } = await recordOf(item);
    expect(target).toMatchObject({
      kind: 'selection',
      selector: '#word',
      text: 'declined',
      selected: 'declined',
    });
    const box = await (await page.$('#word'))?.boundingBox();
    expect(target?.rect).toEqual(box);
    const own = item.parts.find(({ label }) => label === 'target')?.digest.sha256 ?? '';
    expect(await storedFile(panel, own)).toMatch(/<b id="word">declined<\/b>$/);
    const whole = item.parts.find(({ label }) => label === 'dom')?.digest.sha256 ?? '';
    expect(await storedFile(panel, whole)).toContain('Blue Kettle');
  });

  it('of a selected one-time code nothing is kept', async () => {
    await page.click('#code', { count: 2 });
    const item = await newItem(() => chooseInMenu('#code', 2));
    expect((await recordOf(item)).target).toMatchObject({ selector: '#code', text: null, selected: null });
    expect(item.missing).toEqual([{ part: 'target', cause: 'target_secret' }]);
    for (const { name, type, digest } of item.parts)
      if (!type.startsWith('image/'))
        expect(await storedFile(panel, digest.sha256), name).not.toContain('483920');
  });

  it('the menu on a picture captures it; of two equal ones it is said that nobody can tell', async () => {
    await page.click('html');
    const item = await newItem(() => chooseInMenu('#one', 2));
    expect((await recordOf(item)).target).toMatchObject({
      kind: 'image',
      selector: '#one',
      text: 'Receipt of Nov 3',
      rect: { width: 200, height: 60 },
    });
    const twin = await newItem(() => chooseInMenu('.twin', 2));
    expect((await recordOf(twin)).target).toMatchObject({ kind: 'image', selector: null, rect: null });
    expect(twin.missing).toEqual([{ part: 'target', cause: 'target_not_unique' }]);
  });

  it('the shortcut for the case file opens the panel', async () => {
    await page.bringToFront();
    const opened = run.browser.waitForTarget(
      (target) => target.url().startsWith(run.url('sidepanel.html')) && target !== panel.target(),
    );
    await display.press('alt+shift+e');
    expect(await (await opened).asPage()).toBeTruthy();
  });

  it('a capture that fails leaves a sign on the icon and a sentence in the popup', async () => {
    const refused = await run.browser.newPage();
    await refused.goto('chrome://version');
    await refused.bringToFront();
    await display.press('alt+shift+s');
    const worker = await run.worker();
    await waitUntil(async () => {
      const kept = await worker.evaluate('chrome.storage.session.get("lastProblems").then(JSON.stringify)');
      return String(kept).includes('page_not_allowed');
    });
    const popup = await run.clickIcon(refused);
    const sentence = await popup.waitForSelector('[data-testid=last-problem]');
    expect(await sentence?.evaluate((element) => element.textContent)).toMatch(/failed .*browser/s);
    await run.closePopups();
  });
});
