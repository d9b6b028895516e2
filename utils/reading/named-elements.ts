import { attributeOf, findWithin } from './element';
import type { Page } from './page';

/** The elements of a root that have class names, each with the number of its names in `names`. */
interface Classed {
  elements: Element[];
  numbers: number[];
  names: string[];
}

const known = new WeakMap<Page, Map<Document | ShadowRoot, Classed>>();

/**
 * The elements that match `selector`, and those whose class names hold one of the words. Class names repeat: each is looked at once, which a selector with as many substrings would do for every element.
 */
export function namedElements(
  page: Page,
  root: Document | ShadowRoot,
  words: RegExp,
  selector: string,
): Element[] {
  const found = new Set(findWithin(root, selector));
  const { elements, numbers, names } = classedIn(page, root);
  const holds = names.map((name) => words.test(name));
  if (holds.includes(true))
    for (let at = 0; at < elements.length; at += 1)
      if (holds[numbers[at] ?? 0]) found.add(elements[at] as Element);
  return [...found];
}

function classedIn(page: Page, root: Document | ShadowRoot): Classed {
  const roots = known.get(page) ?? new Map<Document | ShadowRoot, Classed>();
  known.set(page, roots);
  const kept = roots.get(root);
  if (kept) return kept;
  const places = new Map<string, number>();
  const elements = findWithin(root, '[class]');
  const numbers = elements.map((element) => {
    const name = attributeOf(element, 'class') ?? '';
    const number = places.get(name) ?? places.size;
    if (number === places.size) places.set(name, number);
    return number;
  });
  const classed = { elements, numbers, names: [...places.keys()] };
  roots.set(root, classed);
  return classed;
}
