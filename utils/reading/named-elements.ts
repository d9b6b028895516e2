import { attributeOf, findWithin } from './element';

/**
 * The elements that match `selector`, and those whose class names hold one of the words. Class names repeat: each is looked at once, which a selector with as many substrings would do for every element.
 */
export function namedElements(root: Document | ShadowRoot, words: RegExp, selector: string): Element[] {
  const found = new Set(findWithin(root, selector));
  const known = new Map<string, boolean>();
  for (const element of findWithin(root, '[class]')) {
    const names = attributeOf(element, 'class') ?? '';
    let holds = known.get(names);
    if (holds === undefined) {
      holds = words.test(names);
      known.set(names, holds);
    }
    if (holds) found.add(element);
  }
  return [...found];
}
