import { browser } from 'wxt/browser';

/** The tab that the person is looking at and its window; undefined when the browser names none. */
export async function activeTab(): Promise<{ tabId: number; windowId: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined
    ? undefined
    : { tabId: tab.id, windowId: tab.windowId };
}
