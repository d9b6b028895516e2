import { browser } from 'wxt/browser';

const RULE = 1;

/**
 * Has the browser leave out `Origin` when the background sends something to these hosts. It would name this extension, and in
 * Firefox by a number that no other installation has, by which a server could tell its questions from everybody else's.
 */
export async function withoutOrigin(hosts: string[]): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        // Requests of no tab are the background's own.
        condition: { requestDomains: hosts, requestMethods: ['post'], tabIds: [-1] },
      },
    ],
  });
}
