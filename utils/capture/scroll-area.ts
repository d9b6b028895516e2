import {
  documentOf,
  nodeTypeOf,
  parentElementOf,
  rootElementOf,
  scrollingElementOf,
  viewOf,
} from '../reading/safe-node';
import { frameOffset } from './secret-places';

/** A rectangle in CSS pixels of the tab's viewport. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** True for the element that stands for the scrolling of a whole document. */
export function isRoot(element: Element): boolean {
  return element === rootScrollerOf(documentOf(element));
}

/** In quirks mode it is the body. */
export function rootScrollerOf(page: Document): Element {
  return scrollingElementOf(page) ?? rootElementOf(page);
}

/** The box in which an element's content scrolls, without borders and scroll bars. */
export function boxOf(element: Element): Area {
  const offset = frameOffset(documentOf(element));
  const { clientWidth: width, clientHeight: height } = element;
  if (isRoot(element)) {
    const exact = viewOf(documentOf(element))?.visualViewport;
    if (!exact) return { ...offset, width, height };
    return { ...offset, width: exact.width * exact.scale, height: exact.height * exact.scale };
  }
  const rect = element.getBoundingClientRect();
  // On a zoomed page sizes have fractions, which these two round away.
  const part = element instanceof HTMLElement ? rect.height - element.offsetHeight : 0;
  return {
    x: offset.x + rect.x + element.clientLeft,
    y: offset.y + rect.y + element.clientTop,
    width,
    height: height + (Math.abs(part) < 1 ? part : 0),
  };
}

/** What is seen of that box: nothing outside the viewport, nor outside what it lies in. */
export function seenOf(element: Element): Area {
  let seen = intersection(boxOf(element), boxOf(rootScrollerOf(document)));
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const clips = isRoot(around) || getComputedStyle(around).overflowY !== 'visible';
    if (clips) seen = intersection(seen, boxOf(around));
  }
  return seen;
}

export function intersection(one: Area, other: Area): Area {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  };
}

/** The element around this one, through shadow roots and frames. */
export function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = element.getRootNode();
  // Not `instanceof`: what lies in a frame has that frame's own classes.
  if (nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root) return (root as ShadowRoot).host;
  return viewOf(documentOf(element))?.frameElement ?? null;
}

/** True when one element is another or lies in it. */
export function liesIn(element: Element, other: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around === other) return true;
  return false;
}

/** Whether something on the page stands, at least in part, in a part of the viewport. */
export function isIn(
  view: Area,
  shown: { getBoundingClientRect(): DOMRect; ownerDocument: Document },
): boolean {
  const rect = shown.getBoundingClientRect();
  const offset = frameOffset(shown.ownerDocument);
  const area = { x: rect.x + offset.x, y: rect.y + offset.y, width: rect.width, height: rect.height };
  const { width, height } = intersection(area, view);
  return width > 0 && height > 0;
}
