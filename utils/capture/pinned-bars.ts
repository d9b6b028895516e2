import { documentOf, nodeTypeOf, rootElementOf } from '../reading/safe-node';
import { type Area, boxOf, intersection, isRoot, liesIn, parentOf } from './scroll-area';
import { frameOffset } from './secret-places';
import { nodesOf, type ShadowRootOf } from './walk';

/** Taller things are side bars and overlays, under which nothing scrolls into view. */
const MOST_OF_VIEW = 0.4;

/** Elements that may stay in place while a scroller scrolls, those around the scroller left out. */
export function findPinned(page: Document, scroller: Element, shadowRootOf: ShadowRootOf): Element[] {
  const found: Element[] = [];
  for (const node of nodesOf(page, shadowRootOf)) {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const { position } = getComputedStyle(element);
    const pinned =
      position === 'fixed' ||
      position === 'sticky' ||
      // Over an area of an app shell a bar may lie that is no part of it.
      (position === 'absolute' && !isRoot(scroller) && !liesIn(element, scroller));
    if (pinned && !liesIn(scroller, element)) found.push(element);
  }
  return found;
}

/** How much of a scroller's view, above and below, lies under bars now; CSS pixels. */
export function barsOver(view: Area, pinned: readonly Element[]): { top: number; bottom: number } {
  const bars = { top: 0, bottom: 0 };
  for (const element of pinned) {
    const rect = element.getBoundingClientRect();
    const offset = frameOffset(documentOf(element));
    const area = { x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height };
    const over = intersection(area, view);
    if (over.width < 1 || over.height < 1 || !isStuck(element) || !isSeen(element)) continue;
    const top = over.y + over.height - view.y;
    const bottom = view.y + view.height - over.y;
    if (top <= view.height * MOST_OF_VIEW) bars.top = Math.max(bars.top, top);
    else if (bottom <= view.height * MOST_OF_VIEW) bars.bottom = Math.max(bars.bottom, bottom);
  }
  return bars;
}

/** A sticky element is a bar only where it is held back: at the very edge that it sticks to. */
function isStuck(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'sticky') return true;
  const around = scrollportOf(element);
  const { top, bottom } = element.getBoundingClientRect();
  const offset = frameOffset(documentOf(element));
  const near = (distance: number) => Math.abs(distance) <= 1.5;
  return (
    near(top + offset.y - around.y - Number.parseFloat(style.top)) ||
    near(around.y + around.height - bottom - offset.y - Number.parseFloat(style.bottom))
  );
}

function scrollportOf(element: Element): Area {
  let around = parentOf(element);
  while (around && !isRoot(around) && getComputedStyle(around).overflowY === 'visible')
    around = parentOf(around);
  return boxOf(around ?? rootElementOf(documentOf(element)));
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
