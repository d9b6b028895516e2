import { browser } from 'wxt/browser';

/** The types of the browser's functions leave out what both browsers document: null. */
interface NullableText {
  setBadgeText(details: { tabId: number; text: string | null }): Promise<void>;
}

/** Sets what the icon shows on one tab; null: again what it shows on every tab, such as a reminder. */
export function setTabBadge(tabId: number, text: string | null): Promise<void> {
  return (browser.action as unknown as NullableText).setBadgeText({ tabId, text });
}
