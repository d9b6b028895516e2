import { attributeOf, childElementsOf } from './element';
import { parentElementOf as drawnParentOf } from './flat-tree';
import { localNameOf, parentElementOf } from './safe-node';
import { factsOf } from './still';

/**
 * Makes selectors that lead back to an element: its id, or the places among siblings of one kind from the closest
 * ancestor with an id; `>>>` leads into a shadow root. Class names are left out: kits and builds change them.
 */
export function makeSelectors(document: Document): (element: Element) => string {
  function stepOf(element: Element, parent: Element): string {
    const name = CSS.escape(localNameOf(element));
    const place = factsOf(element).place ?? placeOf(element, parent);
    return place === undefined ? name : `${name}:nth-of-type(${place})`;
  }

  function selectorOf(element: Element): string {
    const id = attributeOf(element, 'id');
    if (id && Document.prototype.getElementById.call(document, id) === element) return `#${CSS.escape(id)}`;
    const parent = parentElementOf(element);
    const isTop = /^(?:body|html)$/.test(localNameOf(element));
    const host = parent ? null : drawnParentOf(element);
    const above = host ?? (isTop ? null : parent);
    if (!above) return CSS.escape(localNameOf(element));
    const step = stepOf(element, above);
    return `${pathOf(above)} ${host ? '>>>' : '>'} ${step}`;
  }

  /** The selector of what holds others, which they all begin with. */
  function pathOf(parent: Element): string {
    const facts = factsOf(parent);
    facts.path ??= selectorOf(parent);
    return facts.path;
  }

  return selectorOf;
}

/** Counts an element among its brothers of the same name, and all of these with it. */
function placeOf(element: Element, parent: Element): number | undefined {
  const counts = new Map<string, number>();
  let own: number | undefined;
  for (const child of childElementsOf(parent)) {
    const name = localNameOf(child);
    const place = (counts.get(name) ?? 0) + 1;
    counts.set(name, place);
    factsOf(child).place = place;
    if (child === element) own = place;
  }
  return own;
}
