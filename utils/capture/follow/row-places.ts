import { parentElementOf } from '../../reading/element';
import { documentOf, rangeIn, rootElementOf, scrollingElementOf } from '../../reading/safe-node';

/** Where a row stands: `y` is counted from the top of all that its list can scroll, so scrolling does not change it. */
export interface Place {
  x: number;
  y: number;
  bottom: number;
}

/** The box that a list scrolls in; null for the window itself. */
export function scrollerOf(row: Element): Element | null {
  const root = scrollingElementOf(documentOf(row));
  for (let at = parentElementOf(row); at && at !== root; at = parentElementOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY))
      return at;
  }
  return null;
}

/** How far the list is scrolled, and how high all of it is. */
export function scrollOf(scroller: Element | null): { x: number; y: number; extent: number } {
  if (scroller) return { x: scroller.scrollLeft, y: scroller.scrollTop, extent: scroller.scrollHeight };
  return { x: scrollX, y: scrollY, extent: rootElementOf(document).scrollHeight };
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

/** Whether the document holds the rows from the last that is shown to the first, as under `column-reverse`. */
export function isReversed(rows: readonly Placed[]): boolean {
  if (rows.length < 2) return false;
  return rows.every(({ element }, at) => {
    const above = rows[at - 1]?.element;
    return at === 0 || (!!element && !!above && isBefore(element, above));
  });
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

/**
 * Whether nothing but what the page shows lies between two rows. A hole without words is a place where rows are still
 * to come: lists show grey bars there, or nothing, while they are scrolled fast.
 */
export function followsOn(above: Placed, below: Placed, reversed = false): boolean {
  const height = Math.max(
    1,
    Math.min(above.place.bottom - above.place.y, below.place.bottom - below.place.y),
  );
  const hole = below.place.y - above.place.bottom;
  if (hole <= height * NARROW) return true;
  const [first, last] = reversed ? [below.element, above.element] : [above.element, below.element];
  if (!first || !last) return false;
  if (!isBefore(first, last)) return hole <= height * HOLE_ROWS;
  const between = rangeIn(documentOf(first));
  between.setStartAfter(first);
  between.setEndBefore(last);
  return between.toString().trim() !== '';
}
