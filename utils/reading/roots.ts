import { attributeOf, findAll, firstChildOf, localNameOf } from './element';

/** Roots within roots deeper than this are left alone; a hostile page may nest without end. */
const DEEPEST = 8;
/** Elements without a dash in their name that may hold a shadow root (DOM standard, `attachShadow`). */
const HOSTS = 'div,span,section,aside,main,article,header,footer,p,nav';

/** A document and the shadow roots in it, outer ones first. */
export function rootsOf(
  document: Document,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const add = (root: Document | ShadowRoot, depth: number) => {
    for (const host of hostsIn(root)) {
      const shadow = shadowRootOf(host);
      if (!shadow) continue;
      roots.push(shadow);
      if (depth < DEEPEST) add(shadow, depth + 1);
    }
  };
  add(document, 0);
  return roots;
}

/** Custom elements, and others that have nothing in them but perhaps a root. */
function hostsIn(root: Document | ShadowRoot): Element[] {
  return findAll(root, '*').filter((element) => {
    const name = localNameOf(element);
    return name.includes('-') || attributeOf(element, 'is') !== null || isBareHost(element, name);
  });
}

const HOST_NAMES = new Set(HOSTS.split(','));

function isBareHost(element: Element, name: string): boolean {
  return HOST_NAMES.has(name) && !firstChildOf(element);
}
