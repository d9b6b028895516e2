import { browser } from 'wxt/browser';

/**
 * The world in which a page can be drawn again from its content. Apart from the page's own scripts where that is
 * possible; in Firefox (153) it is not: a content script may not open the copy's document ("The operation is insecure").
 */
export function renderingWorld(): 'ISOLATED' | 'MAIN' {
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'MAIN' : 'ISOLATED';
}
