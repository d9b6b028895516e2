import { lastChildOf, localNameOf, nodeTypeOf, previousSiblingOf } from '../reading/safe-node';

/** Gives the shadow root of an element, open or closed, or null. The browser's own call differs between browsers. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Frames inside frames deeper than this are left alone: no wallet nests so far, a hostile page may. */
export const MAX_FRAMES = 5;

/** Every node of a page in document order, with shadow roots and frames of the same origin; iterative, so depth is no danger. */
export function* nodesOf(root: Node, shadowRootOf: ShadowRootOf): Generator<Node> {
  const stack: { node: Node; frames: number }[] = [{ node: root, frames: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, frames } = entry;
    yield node;
    for (let child = lastChildOf(node); child; child = previousSiblingOf(child))
      stack.push({ node: child, frames });
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const shadow = shadowRootOf(element);
    if (shadow) stack.push({ node: shadow, frames });
    const inner = frames < MAX_FRAMES ? documentInside(element) : null;
    if (inner) stack.push({ node: inner, frames: frames + 1 });
  }
}

/** The document of a frame of the same origin; null for a foreign frame and for anything that is no frame. */
export function documentInside(element: Element): Document | null {
  if (!/^i?frame$/.test(localNameOf(element))) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
