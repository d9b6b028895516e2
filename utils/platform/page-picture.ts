import { browser } from 'wxt/browser';

interface PageRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Details {
  format: 'png';
  rect: PageRect;
  scale: number;
}

/** Firefox 82 and later take any part of a page, seen or not. */
interface FirefoxApis {
  runtime: { getBrowserInfo?(): Promise<unknown> };
  tabs: {
    /** Only there for those who may read every site. */
    captureTab?(tabId: number, details: Details): Promise<string>;
    captureVisibleTab(windowId: number | undefined, details: Details): Promise<string>;
  };
}

export type PagePicture = (tabId: number, rect: PageRect, scale: number) => Promise<string>;

/**
 * How this browser photographs a part of a page (CSS pixels from the page's corner) that need not be in view, as a PNG's
 * `data:` address; null where it can photograph only what is in view. It rejects with `not_in_front` when the browser can
 * take only the tab in front and another one was.
 */
export function pagePicture(): PagePicture | null {
  const { runtime, tabs } = browser as unknown as FirefoxApis;
  if (typeof runtime.getBrowserInfo !== 'function') return null;
  return async (tabId, rect, scale) => {
    const details: Details = { format: 'png', rect, scale };
    if (tabs.captureTab) return tabs.captureTab(tabId, details);
    const before = await browser.tabs.get(tabId);
    const dataUrl = await tabs.captureVisibleTab(before.windowId, details);
    const after = await browser.tabs.get(tabId);
    if (!before.active || !after.active) throw new Error('not_in_front');
    return dataUrl;
  };
}
