import { attributeOf, childElementsOf } from './element';
import { parentElementOf as drawnParentOf } from './flat-tree';
import { localNameOf, parentElementOf } from './safe-node';

/**
 * Makes selectors that lead back to an element: its id, or the places among siblings of one kind from the closest
 * ancestor with an id; `>>>` leads into a shadow root. Class names are left out: kits and builds change them.
 */
export function makeSelectors(document: Document): (element: Element) => string {
  const places = new Map<Element, string>();

  function stepOf(element: Element, parent: Element): string {
    const known = places.get(element);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const child of childElementsOf(parent)) {
      const name = localNameOf(child);
      const place = (counts.get(name) ?? 0) + 1;
      counts.set(name, place);
      places.set(child, `${CSS.escape(name)}:nth-of-type(${place})`);
    }
    return places.get(element) ?? CSS.escape(localNameOf(element));
  }

  function selectorOf(element: Element): string {
    const steps: string[] = [];
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const id = attributeOf(at, 'id');
      if (id && Document.prototype.getElementById.call(document, id) === at) {
        steps.unshift(`#${CSS.escape(id)}`);
        break;
      }
      const parent = parentElementOf(at);
      const host = parent ? null : drawnParentOf(at);
      if (host) {
        steps.unshift(`${selectorOf(host)} >>> ${stepOf(at, host)}`);
        break;
      }
      if (!parent || /^(?:body|html)$/.test(localNameOf(at))) {
        steps.unshift(CSS.escape(localNameOf(at)));
        break;
      }
      steps.unshift(stepOf(at, parent));
    }
    return steps.join(' > ');
  }

  return selectorOf;
}
