import { attributeOf, childElementsOf, closestOf, findWithin, localNameOf, nodeTypeOf } from './element';
import { floatingAround } from './failure-marks';
import type { Page } from './page';
import { bodyOf, documentOf, viewOf } from './safe-node';

/** No message that floats over a page without a name stands deeper in it, or among more elements. */
const DEEPEST = 4;
const MOST_ASKED = 400;
/** A box with more elements in it is a part of the page. */
const LARGE = 40;
const LONGEST = 200;

/** Boxes without a telling name that float over the page; those deep in an app are left to be noticed as they come. */
export function floatingBoxes(root: Document | ShadowRoot): Element[] {
  const view = viewOf(nodeTypeOf(root) === 9 ? (root as Document) : documentOf(root));
  if (!view) return [];
  const found: Element[] = [];
  const top = nodeTypeOf(root) === 9 ? bodyOf(root as Document) : null;
  let level = top ? childElementsOf(top) : [...(root as ShadowRoot).children];
  for (let depth = 0, asked = 0; depth < DEEPEST && level.length > 0 && asked < MOST_ASKED; depth += 1) {
    asked += level.length;
    const fixed = level.filter((element) => view.getComputedStyle(element).position === 'fixed');
    found.push(...fixed);
    level = level.filter((element) => !fixed.includes(element)).flatMap(childElementsOf);
  }
  return found;
}

/** What an unnamed element's words are a message of: the box that floats over the page, or the region that is read out. */
export function unnamedBox(page: Page, element: Element): Element | null {
  const live = closestOf(element, (at) => /^(?:assertive|polite)$/.test(attributeOf(at, 'aria-live') ?? ''));
  const box = floatingAround(page, element) ?? live;
  if (!box || page.text(box).length > LONGEST || findWithin(box, '*').length > LARGE) return null;
  const parts = findWithin(box, 'input, textarea, select, iframe, [contenteditable]');
  return parts.length > 0 || findWithin(box, 'a').length > 3 || localNameOf(box) === 'header' ? null : box;
}
