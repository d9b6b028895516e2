import { browser } from 'wxt/browser';

const SAMPLE_REQUEST = { type: 'wallet-witness:sample' } as const;
const SAMPLE_PAGE = '/sample.html';

/** Whether a message asks if this page is the sample. */
export function isSampleRequest(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === SAMPLE_REQUEST.type;
}

/**
 * Whether a tab shows the extension's own sample page. What a click puts into web pages is not put into pages of an
 * extension, so this one carries the reader itself; `tabs.sendMessage` reaches it as it reaches a content script. Where the
 * browser tells the tab's address, that decides: nothing in a web page can pass it off as the sample. Else the page is asked,
 * which only our own code answers.
 */
export async function isSampleTab(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url && !url.startsWith(browser.runtime.getURL(SAMPLE_PAGE))) return false;
    const reply: unknown = await browser.tabs.sendMessage(tabId, SAMPLE_REQUEST, { frameId: 0 });
    return reply === true;
  } catch {
    return false;
  }
}

/** Whether an address, also one that secrets were taken out of, is of a page of an extension. */
export function isExtensionPage(address: string): boolean {
  return /^(?:chrome|moz)-extension:/.test(address);
}
