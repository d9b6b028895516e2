import { isOwn } from './own-elements';
import type { ShadowRootOf } from './walk';

interface BrowserDom {
  /** Chrome: `dom` of the extension API, for content scripts. */
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too where the browser allows it (Chrome 88, Firefox 63); never the extension's own. */
export const shadowRootOf: ShadowRootOf = (element) => {
  const root = anyRootOf(element);
  return root && !isOwn(element) ? root : null;
};

function anyRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as BrowserDom;
  if (chrome?.dom?.openOrClosedShadowRoot) {
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot;
  }
  const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? element.shadowRoot;
}
