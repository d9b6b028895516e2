import { attributeOf, findWithin, firstChildOf, localNameOf } from './element';
import { openedRootOf, openedRootsIn } from './flat-tree';
import type { Page } from './page';

/** Roots within roots deeper than this are left alone; a hostile page may nest without end. */
const DEEPEST = 8;
/** Elements without a dash in their name that may hold a shadow root (DOM standard, `attachShadow`). */
const HOSTS = 'div,span,section,aside,main,article,header,footer,p,nav';

const known = new WeakMap<Page, (Document | ShadowRoot)[]>();

/** A page's document and the shadow roots in it, outer ones first; looked up once. */
export function rootsOf(page: Page): readonly (Document | ShadowRoot)[] {
  const kept = known.get(page);
  if (kept) return kept;
  const roots: (Document | ShadowRoot)[] = [page.document];
  const add = (root: Document | ShadowRoot, depth: number) => {
    for (const host of hostsIn(root)) {
      const shadow = page.shadowRootOf(host);
      if (!shadow) continue;
      roots.push(shadow);
      if (depth < DEEPEST) add(shadow, depth + 1);
    }
  };
  if (page.shadowRootOf === openedRootOf) addOpened(roots, page.document);
  else add(page.document, 0);
  known.set(page, roots);
  return roots;
}

/** The same out of the roots that were opened already: none of a document's elements is looked at again. */
function addOpened(roots: (Document | ShadowRoot)[], document: Document): void {
  const depths = new Map<Node, number>([[document, 0]]);
  for (const shadow of openedRootsIn(document)) {
    const depth = depths.get(Node.prototype.getRootNode.call(shadow.host));
    if (depth === undefined || depth > DEEPEST || !mayHost(shadow.host)) continue;
    roots.push(shadow);
    depths.set(shadow, depth + 1);
  }
}

/** Custom elements, and others that have nothing in them but perhaps a root. */
function hostsIn(root: Document | ShadowRoot): Element[] {
  return findWithin(root, '*').filter(mayHost);
}

function mayHost(element: Element): boolean {
  const name = localNameOf(element);
  return name.includes('-') || attributeOf(element, 'is') !== null || isBareHost(element, name);
}

const HOST_NAMES = new Set(HOSTS.split(','));

function isBareHost(element: Element, name: string): boolean {
  return HOST_NAMES.has(name) && !firstChildOf(element);
}
