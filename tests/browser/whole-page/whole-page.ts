import type { Page, Viewport } from 'puppeteer-core';
import { EvidenceItem } from '../../../utils/model/evidence';
import type { ExtensionRun } from '../extension';
import { textOf } from '../person';
import { storedRows } from '../stored';

interface PageOf {
  html: string;
  headers?: Record<string, string>;
  /** Milliseconds before the answer. */
  after?: number;
  type?: string;
}

/** A tab that sees invented pages under their addresses, with headers of their own; everything else is refused. */
export async function openServed(
  { browser }: Pick<ExtensionRun, 'browser'>,
  served: Readonly<Record<string, PageOf>>,
  viewport?: Viewport | null,
): Promise<Page> {
  const page = await browser.newPage();
  if (viewport !== undefined) await page.setViewport(viewport);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (/^(data|blob|chrome-extension|about):/.test(request.url())) return request.continue();
    const answer = served[request.url().replace(/[?#].*$/, '')];
    if (!answer) return request.abort('blockedbyclient');
    if (answer.after) await new Promise((resolve) => setTimeout(resolve, answer.after));
    await request
      .respond({
        body: answer.html,
        contentType: answer.type ?? 'text/html; charset=utf-8',
        headers: answer.headers ?? {},
      })
      .catch(() => undefined);
  });
  return page;
}

/** Starts to count every change that a page's document goes through, in shadow roots and frames of its own too. */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(globalThis, { changesSeen: changes });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`);
    });
    const watch = (root: Document | ShadowRoot) => {
      observer.observe(root, all);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) watch(element.shadowRoot);
        if (element instanceof HTMLIFrameElement && element.contentDocument) watch(element.contentDocument);
      }
    };
    watch(document);
  });
}

export async function changesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { changesSeen: string[] }).changesSeen);
}

/** Clicks the icon, then "Capture the whole page", and waits until it was read back. Gives the item as it is stored. */
export async function captureWhole(run: ExtensionRun, page: Page): Promise<EvidenceItem> {
  const popup = await openPopup(run, page);
  await press(popup, 'capture-full-page');
  return capturedIn(popup);
}

/** Presses a button of the popup by keyboard: what the popup learns of the page meanwhile may move it from under a mouse. */
export async function press(popup: Page, testid: string): Promise<void> {
  await popup.focus(`[data-testid=${testid}]`);
  await popup.keyboard.press('Enter');
}

export async function openPopup(run: ExtensionRun, page: Page): Promise<Page> {
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=capture-full-page][aria-disabled=false]');
  return popup;
}

export async function capturedIn(popup: Page): Promise<EvidenceItem> {
  const ended = '[data-testid=capture-result], [data-testid=capture-problem]';
  const result = await popup.waitForSelector(ended, { timeout: 50_000 }).catch(() => null);
  if (!result) throw new Error(`still at: ${await textOf(popup, 'capture-progress')}`);
  const exhibit = await result.evaluate((element) => element.getAttribute('data-evidence'));
  if (!exhibit) throw new Error(`the capture failed: ${await textOf(popup, 'capture-problem')}`);
  const items = await storedRows(popup, 'evidence', EvidenceItem);
  const item = items.find(({ number }) => `E${String(number).padStart(4, '0')}` === exhibit);
  if (!item) throw new Error(`${exhibit} is not in the store`);
  return item;
}

export const tilesOf = (item: EvidenceItem) => item.parts.filter(({ label }) => label === 'pixels');
export const stitchedOf = (item: EvidenceItem) => item.parts.filter(({ label }) => label === 'derivative');
