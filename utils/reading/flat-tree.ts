import { remember } from './remember';
import {
  firstChildOf,
  firstElementOf,
  parentElementOf as lightParentOf,
  localNameOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
} from './safe-node';
import { factsOf } from './still';

/**
 * Walks a page as it is drawn: the children of an element with a shadow root are those of that root, the children of a
 * slot what is given to it (CSS Scoping, "flat tree"). Without shadow roots it is the plain tree.
 */
const roots = new WeakMap<Element, ShadowRoot>();
const rootsIn = new WeakMap<Document, ShadowRoot[]>();
/** What an opened root stands in: every other element is spared the search for roots below it. */
const holders = new WeakSet<Element>();
let known = false;

/** The standard's elements that may have a shadow root (`attachShadow`), beside custom ones, whose names hold a hyphen. */
const HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
const mayHost = remember((name) => HOST.test(name));

/** Opens a document's shadow roots for reading, those inside others too; what was opened before is looked at anew. */
export function openRoots(document: Document, shadowRootOf: (element: Element) => ShadowRoot | null): void {
  const found: ShadowRoot[] = [];
  const visit = (root: Document | ShadowRoot) => {
    const owner = nodeTypeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype;
    const all = owner.querySelectorAll.call(root, '*');
    for (let at = 0, { length } = all; at < length; at += 1) {
      const element = all[at] as Element;
      const shadow = mayHost(localNameOf(element)) ? shadowRootOf(element) : null;
      if (!shadow) continue;
      roots.set(element, shadow);
      found.push(shadow);
      visit(shadow);
    }
  };
  visit(document);
  rootsIn.set(document, found);
  known ||= found.length > 0;
  noteHolders(found);
}

function noteHolders(opened: readonly ShadowRoot[]): void {
  const noted = new Set<Element>();
  for (const { host } of opened)
    for (let at: Element | null = host; at && !noted.has(at); at = parentElementOf(at)) {
      noted.add(at);
      holders.add(at);
    }
}

/** The roots that `openRoots` found in a document, outer ones before those in them. */
export function openedRootsIn(document: Document): readonly ShadowRoot[] {
  return rootsIn.get(document) ?? [];
}

/** The shadow root of an element, when `openRoots` found one. */
export function openedRootOf(element: Element): ShadowRoot | null {
  return known ? (roots.get(element) ?? null) : null;
}

const CHILDLESS: readonly Element[] = [];

/** The element children as drawn, in order. */
export function childElementsOf(element: Element): readonly Element[] {
  const facts = factsOf(element);
  facts.children ??= listChildren(element);
  return facts.children;
}

function listChildren(element: Element): readonly Element[] {
  if (isDrawnOtherwise(element))
    return drawnNodesOf(element).filter((node): node is Element => nodeTypeOf(node) === 1);
  let child = firstElementOf(element);
  if (!child) return CHILDLESS;
  const children: Element[] = [];
  for (; child; child = nextElementOf(child)) children.push(child);
  return children;
}

/** Whether an element may draw other nodes than its own children. */
export function isDrawnOtherwise(element: Element): boolean {
  return known && (localNameOf(element) === 'slot' || roots.has(element));
}

/** The nodes that an element draws, in order. */
export function drawnNodesOf(element: Element): Node[] {
  const given =
    known && localNameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : undefined;
  if (given && given.length > 0) return given;
  const nodes: Node[] = [];
  for (let node = firstChildOf(openedRootOf(element) ?? element); node; node = nextSiblingOf(node))
    nodes.push(node);
  return nodes;
}

/** The parent as drawn; of what stands at the top of a shadow root, its host. */
export function parentElementOf(node: Node): Element | null {
  const parent = lightParentOf(node);
  if (parent || !known) return parent;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** All elements below `root` that match, those inside shadow roots behind the others. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const isDocument = nodeTypeOf(root) === 9;
  const owner = isDocument ? Document.prototype : Element.prototype;
  const found = listed(owner.querySelectorAll.call(root, selector));
  for (const shadow of known ? rootsBelow(root, isDocument) : [])
    found.push(...shadow.querySelectorAll(selector));
  return found;
}

/** The first match inside the shadow roots below `root`, or null. */
export function firstInRoots(root: Document | Element, selector: string): Element | null {
  for (const shadow of known ? rootsBelow(root, nodeTypeOf(root) === 9) : []) {
    const found = shadow.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** The same as an array; by index, which costs a third of what asking the list for its iterator does. */
export function listed(list: NodeListOf<Element>): Element[] {
  const elements: Element[] = [];
  for (let at = 0, { length } = list; at < length; at += 1) elements.push(list[at] as Element);
  return elements;
}

function rootsBelow(root: Document | Element, isDocument: boolean): ShadowRoot[] {
  if (isDocument) return [...openedRootsIn(root as Document)];
  if (!holders.has(root as Element)) return [];
  const own = roots.get(root as Element);
  const below: ShadowRoot[] = [];
  const visit = (shadow: ShadowRoot) => {
    below.push(shadow);
    for (const inner of shadow.querySelectorAll('*')) descend(inner);
  };
  const descend = (element: Element) => {
    const shadow = roots.get(element);
    if (shadow) visit(shadow);
  };
  if (own) visit(own);
  for (const inner of Element.prototype.querySelectorAll.call(root, '*')) descend(inner);
  return below;
}
