import type { Page } from 'puppeteer-core';
import { clickOn } from './click-on';
import type { ExtensionRun } from './extension';
import type { SamplePage } from './sample-wallets';
import { servePages } from './serve-pages';

/** What a person does with the extension, for the walkthrough, the pictures and the tests. */

/** Opens a tab that sees saved pages, and only those, under their real addresses. */
export async function openTab(run: ExtensionRun, samples: readonly SamplePage[]): Promise<Page> {
  const page = await run.browser.newPage();
  await servePages(page, new Map(samples.map(({ url, html }) => [url, html])));
  return page;
}

/** Clicks the icon, then "Capture this page", and waits until the capture was read back. Gives the exhibit's number. */
export async function capture(run: ExtensionRun, page: Page): Promise<{ popup: Page; exhibit: string }> {
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
  await clickOn(popup, '[data-testid=capture-page]');
  const result = await popup.waitForSelector('[data-testid=capture-result], [data-testid=capture-problem]', {
    timeout: 30_000,
  });
  const exhibit = await result?.evaluate((element) => element.getAttribute('data-evidence'));
  if (!exhibit) throw new Error(`the capture failed: ${await textOf(popup, 'capture-problem')}`);
  return { popup, exhibit };
}

export type Tab = 'evidence' | 'case' | 'complaint' | 'follow-up' | 'export';

export async function openTabOf(panel: Page, tab: Tab): Promise<void> {
  await clickOn(panel, `[data-testid=tab-${tab}]`);
  await panel.waitForSelector(`[data-testid=tab-${tab}][aria-selected=true]`);
}

/** Makes a case and puts exhibits into it. */
export async function makeCase(panel: Page, exhibits: readonly string[]): Promise<void> {
  await openTabOf(panel, 'case');
  await panel.waitForSelector('[data-testid=new-case]');
  await clickOn(panel, '[data-testid=new-case]');
  await panel.waitForSelector('#field-whatHappened');
  for (const exhibit of exhibits) await addToCase(panel, exhibit);
}

async function addToCase(panel: Page, exhibit: string): Promise<void> {
  const linked = `.case-evidence > ul button[aria-label$="${exhibit}"]`;
  if (await panel.$(linked)) return;
  const list = '.case-evidence details';
  await panel.waitForSelector(list);
  if (!(await panel.$(`${list}[open]`))) await clickOn(panel, `${list} summary`);
  const button = `${list} button[aria-label$="${exhibit}"][aria-disabled=false]`;
  await clickOn(panel, button);
  await panel.waitForSelector(linked);
}

export interface CaseWords {
  issueType: string;
  provider: string;
  account: string;
  complainant: string;
  whatHappened: string;
  whatIsAsked: string;
}

/** Fills the case in by mouse and keyboard, and waits until it is kept. */
export async function fillCase(panel: Page, words: CaseWords): Promise<void> {
  const { issueType, ...fields } = words;
  await clickOn(panel, `input[name=issue][value=${issueType}]`);
  for (const [field, text] of Object.entries(fields)) {
    const input = await panel.waitForSelector(`#field-${field}`);
    await input?.evaluate((element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
    });
    await input?.type(text);
  }
  await isSaved(panel);
}

/** Waits until the panel says that what was typed is kept. */
export async function isSaved(panel: Page): Promise<void> {
  await panel.waitForSelector('[data-testid=save-state][data-state=saved]', { timeout: 15_000 });
}

/** The complaint as it stands on the screen, for a channel and a language. */
export async function readComplaint(panel: Page, channel: string, language: 'en' | 'zh'): Promise<string> {
  await openTabOf(panel, 'complaint');
  await panel.waitForSelector('[data-testid=complaint-text]');
  await panel.select('[data-testid=channel]', channel);
  await panel.select('[data-testid=letter-language]', language);
  const shown = `[data-testid=complaint-text][lang=${language === 'zh' ? 'zh-CN' : 'en'}]`;
  await panel.waitForSelector(shown);
  await panel.waitForFunction(
    (css) => document.querySelector<HTMLTextAreaElement>(css)?.value !== '',
    {},
    shown,
  );
  return panel.$eval(shown, (element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
}

/** Brings something to the middle of the panel, away from what sticks to its edges, and clicks it. */
export async function textOf(page: Page, testid: string): Promise<string> {
  return page.$eval(`[data-testid=${testid}]`, (element) => element.textContent ?? '').catch(() => '');
}
