import type { Scroller } from '../model/page-scroll';
import { bodyOf, documentOf, nodeTypeOf, rootElementOf } from '../reading/safe-node';
import { maskSecrets } from '../redaction/secrets/secrets';
import { isRoot, rootScrollerOf, seenOf } from './scroll-area';
import { nodesOf, type ShadowRootOf } from './walk';

/** Smaller ones are menus and fields. */
const LEAST_PX = 100;
const MOST = 9;

/**
 * Everything on a page that a person can scroll up and down, the one that shows most with every screenful first: the
 * window where it scrolls, else the largest area of an app shell. In shadow roots and frames of the same origin too.
 */
export function findScrollers(page: Document, shadowRootOf: ShadowRootOf): Element[] {
  const found: { element: Element; gain: number }[] = [];
  for (const node of nodesOf(page, shadowRootOf)) {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const hidden = element.scrollHeight - element.clientHeight;
    if (hidden < 2 || !mayScroll(element)) continue;
    const { width, height } = seenOf(element);
    if (width < LEAST_PX || height < LEAST_PX) continue;
    found.push({ element, gain: width * Math.min(hidden, height) });
  }
  found.sort((one, other) => other.gain - one.gain);
  return found.slice(0, MOST).map(({ element }) => element);
}

/** Whether the person could scroll it: what is only cut off stays as the page shows it. */
function mayScroll(element: Element): boolean {
  if (isRoot(element)) return !/hidden|clip/.test(rootOverflow(documentOf(element)));
  // Of these two the document's own scroller is asked instead.
  if (element === bodyOf(documentOf(element)) && rootOverflow(documentOf(element)) !== 'visible') {
    const own = getComputedStyle(rootElementOf(documentOf(element))).overflowY;
    if (own === 'visible') return false;
  }
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** What the document's viewport takes its overflow from: the root, or the body where the root has none (CSS Overflow 3). */
function rootOverflow(page: Document): string {
  const own = getComputedStyle(rootElementOf(page)).overflowY;
  const body = bodyOf(page);
  return own === 'visible' && body ? getComputedStyle(body).overflowY : own;
}

/** How a scroller is told to the person who may pick another. */
export function describeScroller(element: Element, number: number): Scroller {
  const { width, height } = seenOf(element);
  const text = element.textContent?.slice(0, 400).replace(/\s+/g, ' ').trim() ?? '';
  return {
    number,
    kind: element === rootScrollerOf(document) ? 'window' : 'element',
    view: { width, height },
    content: { width: element.scrollWidth, height: element.scrollHeight },
    text: maskSecrets(text).slice(0, 60),
  };
}
