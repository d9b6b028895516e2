import type { Page } from 'puppeteer-core';

/** Sends a message as the extension's own pages do; gives the background's reply. */
export function askBackground(page: Page, name: string, request: object): Promise<unknown> {
  return page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
}
