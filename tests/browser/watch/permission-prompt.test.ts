import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { openTab } from '../person';
import { showcase } from '../sample-wallets';
import { answerPrompt, registeredScripts } from './allow';
import { hasPageButton } from './button-page';
import { type Display, displayProblem, openDisplay } from './display';

const problem = displayProblem();
const wallet = showcase('alipay');
const ORIGIN = 'https://*.alipay.com/*';
const SCRIPTS = ['page-button', 'recorder'];

describe.skipIf(problem !== null)(`"keep watch on this wallet" (${problem ?? 'the real prompt'})`, () => {
  let display: Display;
  let profile: string;
  let run: ExtensionRun;
  let page: Page;

  const launch = async () => {
    run = await launchExtension({ headless: false, language: 'en', userDataDir: profile, lasting: true });
    page = await openTab(run, [wallet]);
    await page.goto(wallet.url);
  };

  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
    display = await openDisplay();
    await launch();
  });
  afterAll(async () => {
    await run?.close();
    display?.close();
    await rm(profile, { recursive: true, force: true });
  });

  /** Shows an error on the wallet's page until the page has answered for it, and asks what is remembered then. */
  async function failuresAfter(own: Page, words: string): Promise<unknown> {
    await page.bringToFront();
    await page.evaluate(async (text) => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'alertdialog');
      dialog.style.cssText =
        'position: fixed; top: 40px; left: 40px; padding: 20px; background: white; border: 1px solid';
      dialog.textContent = text;
      document.body.append(dialog);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      dialog.remove();
    }, words);
    await own.bringToFront();
    return own.evaluate(`chrome.runtime.sendMessage({ name: 'list-failures', request: {} })
      .then((all) => all.map(({ failure, text }) => text ?? failure?.text))`);
  }

  it('says why before the browser asks, and runs nowhere until then', async () => {
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=watch-state][data-state=not-asked]');
    const words = await popup.$eval('[data-testid=watch-state]', (element) => element.textContent ?? '');
    expect(words).toMatch(/alipay\.com.*browser asks/s);
    expect(await registeredScripts(run)).toEqual([]);
    expect(await hasPageButton(page)).toBe(false);
  });

  it('a no leaves everything as it was, and the popup says so in words', async () => {
    await answerPrompt(run, page, display, 'no');
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=watch-state][data-state=refused]');
    expect(await registeredScripts(run)).toEqual([]);
    expect(await hasPageButton(page)).toBe(false);
  });

  it('a yes registers the scripts for that host alone, and puts them into the tab that is open', async () => {
    await answerPrompt(run, page, display, 'yes');
    await waitUntil(async () => (await registeredScripts(run)).length === SCRIPTS.length);
    const scripts = await registeredScripts(run);
    expect(scripts.map(({ id }) => id).sort()).toEqual(SCRIPTS);
    for (const { matches, persistAcrossSessions } of scripts) {
      expect(matches).toEqual([ORIGIN]);
      expect(persistAcrossSessions).toBe(true);
    }
    await waitUntil(() => hasPageButton(page));
    const popup = await run.clickIcon(page);
    await popup.waitForSelector('[data-testid=watch-state][data-state=allowed]');
    await run.closePopups();
  });

  it('the scripts are there after the browser was closed and opened again', async () => {
    await run.close();
    await launch();
    await waitUntil(() => hasPageButton(page));
    expect((await registeredScripts(run)).map(({ id }) => id).sort()).toEqual(SCRIPTS);
  });

  it('the page of what is allowed names the wallet and since when, and takes it back', async () => {
    const allowed = await run.browser.newPage();
    await allowed.goto(run.url('allowed.html'));
    await allowed.waitForSelector('[data-testid=take-back][data-host="alipay.com"]');
    const words = await allowed.$eval('[data-testid=allowed-hosts]', (element) => element.textContent ?? '');
    expect(words).toContain('Alipay');
    expect(words).toContain(
      `Allowed since ${new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format()}`,
    );
    expect(await failuresAfter(allowed, 'Payment failed. Please try again later.')).toEqual([
      'Payment failed. Please try again later.',
    ]);
    await allowed.click('[data-testid=take-back]');
    await allowed.waitForSelector('[data-testid=nothing-allowed]');
    await waitUntil(async () => (await registeredScripts(run)).length === 0);
    await waitUntil(async () => !(await hasPageButton(page)));
    // The page is still open with the script in it: what it told is forgotten, and it watches no more.
    expect(await failuresAfter(allowed, 'Refund failed. Please contact support.')).toEqual([]);
    const answered =
      "chrome.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'wallet-witness:recorder', want: 'shown' })))).then((all) => all.filter(({ value }) => Array.isArray(value)).length)";
    expect(await allowed.evaluate(answered)).toBe(0);
    await page.reload();
    expect(await hasPageButton(page)).toBe(false);
  });
});
