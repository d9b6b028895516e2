import { browser } from 'wxt/browser';

const COLOR = '#a3291f';

/** Shows on a tab's icon how many failures it had lately; nothing for none. A tab that is closed needs no number. */
export async function showFailureCount(tabId: number, count: number): Promise<void> {
  try {
    if (count > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
