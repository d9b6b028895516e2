import { readPage } from '../../utils/wallets/read';

/** What the built readers put into the isolated world of a page. */
declare global {
  var walletWitnessRead: ((url: string) => string) | undefined;
  var walletWitnessExplain: ((url: string) => string) | undefined;
  var walletWitnessOpen: ((root: ShadowRoot) => void) | undefined;
}

/** Closed shadow roots, which extensions may open and page scripts may not. */
const closed = new WeakMap<Element, ShadowRoot>();

globalThis.walletWitnessOpen = (root) => void closed.set(root.host, root);
globalThis.walletWitnessRead = (url) => JSON.stringify(readPage(document, url, rootOf));
globalThis.walletWitnessExplain = (url) => {
  const explained: string[] = [];
  readPage(document, url, rootOf, (line) => explained.push(line));
  return JSON.stringify(explained);
};

function rootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closed.get(element) ?? null;
}
