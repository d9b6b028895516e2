import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CaptureProblem } from '../model/capture-job';
import { PageCapture, type PageRequest, type Taken } from '../model/page-capture';
import { wellFormed } from '../model/well-formed';
import { receiveText, Sent } from './receive-text';
import { isSampleTab } from './sample-tab';

/** A page that could not be read: the problem has a sentence on the screen, the message is the browser's own. */
export class PageRefused extends Error {
  readonly problem: CaptureProblem;
  constructor(problem: CaptureProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** The readers of all wallets, and the content script that answers for the page. */
const READER = ['/read-page.js', '/content-scripts/wallet.js'] as const;

/** Puts the reader into a tab's page, where it is not there yet; the sample page brings it. Throws PageRefused when the browser forbids it. */
export async function injectReader(tabId: number): Promise<void> {
  if (await isSampleTab(tabId)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...READER] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PageRefused(isForbidden(message) ? 'page_not_allowed' : 'no_grant', message);
  }
}

const PageReply = v.object({ rest: Sent, reading: Sent, html: Sent, text: Sent });

/** Asks the reader in the page; what comes back is parsed, for the page shares its process. */
export async function askPage(tabId: number, want: PageRequest['want']): Promise<PageCapture> {
  const request: PageRequest = { type: 'wallet-witness:read', want };
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    const sent = v.parse(PageReply, reply);
    const rest = await receiveText(tabId, sent.rest);
    if ('cause' in rest) throw new Error(rest.cause);
    const html = await receiveText(tabId, sent.html);
    const text = await receiveText(tabId, sent.text);
    const reading = parsed(await receiveText(tabId, sent.reading));
    return wellFormed(v.parse(PageCapture, { ...parsedObject(rest.value), reading, html, text }));
  } catch (error) {
    throw new PageRefused('reader_failed', error instanceof Error ? error.message : String(error));
  }
}

function parsed(json: Taken<string>): Taken<unknown> {
  return 'value' in json ? { value: JSON.parse(json.value) } : json;
}

function parsedObject(json: string): object {
  return v.parse(v.looseObject({}), JSON.parse(json));
}

/** Pages that no extension may read, whatever it was granted, as Chrome and Firefox word it. */
function isForbidden(message: string): boolean {
  return /chrome:\/\/|chrome-extension|edge:\/\/|about:|gallery|web ?store|cannot be scripted|restricted|No tab|error page/i.test(
    message,
  );
}
