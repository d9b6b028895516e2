import { childElementsOf, findAll, firstInRoots, listed, parentElementOf } from './flat-tree';
import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from './safe-node';
import { factsOf } from './still';

/** An attribute's value, or null; safe on a form whose fields are named like methods. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The class names of an element. */
export function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** All elements in a document, a shadow root or an element that match, but none inside a further shadow root. */
export function findWithin(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const type = nodeTypeOf(root);
  const owner =
    type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
  return listed(owner.querySelectorAll.call(root, selector));
}

/** The first element below `root` that matches, or null. */
export function findFirst(root: Document | Element, selector: string): Element | null {
  const owner = nodeTypeOf(root) === 9 ? Document.prototype : Element.prototype;
  return owner.querySelector.call(root, selector) ?? firstInRoots(root, selector);
}

/** Whether `element` matches the selector. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

const NONE: string[] = [];
const MOST_NAMES = 5000;
const wordsOf = new Map<string, string[]>();

/** The words of an element's class names, test ids and role, lower case: `txnRow__amount-pay` gives txn, row, amount, pay. */
export function nameWordsOf(element: Element): readonly string[] {
  const facts = factsOf(element);
  facts.words ??= readNameWords(element);
  return facts.words;
}

function readNameWords(element: Element): readonly string[] {
  if (!Element.prototype.hasAttributes.call(element)) return NONE;
  const names = [
    attributeOf(element, 'class'),
    attributeOf(element, 'data-testid'),
    attributeOf(element, 'data-test'),
    attributeOf(element, 'data-cy'),
    attributeOf(element, 'itemprop'),
    attributeOf(element, 'id'),
  ];
  const name = names.filter((one) => one !== null).join(' ');
  const kept = wordsOf.get(name);
  if (kept) return kept;
  if (wordsOf.size > MOST_NAMES) wordsOf.clear();
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  wordsOf.set(name, words);
  return words;
}

/** The closest element at or above `element` for which `test` holds, below `end`. */
export function closestOf(
  element: Element,
  test: (element: Element) => boolean,
  end: Element | null = null,
): Element | null {
  for (let at: Element | null = element; at && at !== end; at = parentElementOf(at)) if (test(at)) return at;
  return null;
}

/** The parent element; for what stands at the top of a shadow root, its host, also where no root was opened. */
export function parentAcross(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(node);
  return 'host' in root && root !== node ? (root as ShadowRoot).host : null;
}

export { childElementsOf, findAll, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentElementOf };
