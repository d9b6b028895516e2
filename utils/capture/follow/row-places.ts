import { parentElementOf } from '../../reading/element';

/** Where a row stands: `y` is counted from the top of all that its list can scroll, so scrolling does not change it. */
export interface Place {
  x: number;
  y: number;
  bottom: number;
}

/** The box that a list scrolls in; null for the window itself. */
export function scrollerOf(row: Element): Element | null {
  const root = row.ownerDocument.scrollingElement;
  for (let at = parentElementOf(row); at && at !== root; at = parentElementOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY))
      return at;
  }
  return null;
}

/** How far the list is scrolled, and how high all of it is. */
export function scrollOf(scroller: Element | null): { x: number; y: number; extent: number } {
  if (scroller) return { x: scroller.scrollLeft, y: scroller.scrollTop, extent: scroller.scrollHeight };
  return { x: scrollX, y: scrollY, extent: document.documentElement.scrollHeight };
}

export function placeOf(row: Element, scroller: Element | null): Place {
  const box = Element.prototype.getBoundingClientRect.call(row);
  const above = scroller ? scroller.scrollTop - scroller.getBoundingClientRect().top : scrollY;
  return { x: Math.round(box.left), y: Math.round(box.top + above), bottom: Math.round(box.bottom + above) };
}

/** A row, and what stands between it and the next one. */
interface Placed {
  element: Element | null;
  place: Place;
}

/** A hole this many rows high is no heading. */
const HOLE_ROWS = 2.5;
const NARROW = 0.75;

/**
 * Whether nothing but what the page shows lies between two rows. A hole without words is a place where rows are still
 * to come: lists show grey bars there, or nothing, while they are scrolled fast.
 */
export function followsOn(above: Placed, below: Placed): boolean {
  const height = Math.max(
    1,
    Math.min(above.place.bottom - above.place.y, below.place.bottom - below.place.y),
  );
  const hole = below.place.y - above.place.bottom;
  if (hole <= height * NARROW) return true;
  if (!above.element || !below.element) return false;
  if ((above.element.compareDocumentPosition(below.element) & 4) === 0) return hole <= height * HOLE_ROWS;
  const between = above.element.ownerDocument.createRange();
  between.setStartAfter(above.element);
  between.setEndBefore(below.element);
  return between.toString().trim() !== '';
}
