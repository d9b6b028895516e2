import { browser } from 'wxt/browser';
import type { KnownCause } from '../model/evidence';
import { inTime } from './in-time';
import { PictureQuota } from './picture-quota';

/** One for the whole extension: the browser counts every picture that it takes. */
const quota = new PictureQuota();

/** A window that nothing paints gives no picture and no error either; the next call must not wait for it. */
const PATIENCE_MS = 5_000;

/** A picture that is not to be used; the message is one of the causes that have words. */
export class NoPicture extends Error {
  constructor(cause: KnownCause) {
    super(cause);
  }
}

/**
 * Photographs what a tab shows, as a PNG's `data:` address; every picture of the extension is taken here. The browser
 * takes whatever tab is in front: when that is another one, even for a moment, this throws NoPicture. Other errors are
 * the browser's own.
 */
export async function photograph(tabId: number): Promise<string> {
  const { windowId, active } = await browser.tabs.get(tabId);
  if (!active) throw new NoPicture('not_in_front');
  let left = false;
  const watch = (to: { tabId: number; windowId: number }) => {
    left ||= to.windowId === windowId && to.tabId !== tabId;
  };
  browser.tabs.onActivated.addListener(watch);
  try {
    const dataUrl = await quota.run(() => {
      const picture = browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      return inTime(PATIENCE_MS, picture, 'the browser gave no picture in time');
    });
    const after = await browser.tabs.get(tabId);
    if (left || !after.active || after.windowId !== windowId) throw new NoPicture('not_in_front');
    return dataUrl;
  } finally {
    browser.tabs.onActivated.removeListener(watch);
  }
}
