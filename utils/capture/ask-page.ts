import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CaptureProblem } from '../model/capture-job';
import { PageCapture, type PageRequest } from '../model/page-capture';
import { wellFormed } from '../model/well-formed';

/** A page that could not be read: the problem has a sentence on the screen, the message is the browser's own. */
export class PageRefused extends Error {
  readonly problem: CaptureProblem;
  constructor(problem: CaptureProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Puts the reader into a tab's page, where it is not there yet. Throws PageRefused when the browser forbids it. */
export async function injectReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/wallet.js'] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PageRefused(isForbidden(message) ? 'page_not_allowed' : 'no_grant', message);
  }
}

/** Asks the reader in the page; what comes back is parsed, for the page shares its process. */
export async function askPage(tabId: number, want: PageRequest['want']): Promise<PageCapture> {
  const request: PageRequest = { type: 'wallet-witness:read', want };
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    return wellFormed(v.parse(PageCapture, reply));
  } catch (error) {
    throw new PageRefused('reader_failed', error instanceof Error ? error.message : String(error));
  }
}

/** Pages that no extension may read, whatever it was granted, as Chrome and Firefox word it. */
function isForbidden(message: string): boolean {
  return /chrome:\/\/|chrome-extension|edge:\/\/|about:|gallery|web ?store|cannot be scripted|restricted|No tab|error page/i.test(
    message,
  );
}
