import { browser } from 'wxt/browser';
import { setTabBadge } from './tab-badge';

const COLOR = '#a3291f';

/** Shows on a tab's icon how many failures it had lately; for none what every tab shows. A tab that is closed needs no number. */
export async function showFailureCount(tabId: number, count: number): Promise<void> {
  try {
    if (count > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
    await setTabBadge(tabId, count > 0 ? String(count) : null);
  } catch {
    // The tab was closed meanwhile.
  }
}
