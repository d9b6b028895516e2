import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from '../../reading/element';
import { saysFailed } from '../../reading/failure-words';
import { lastChildOf, previousSiblingOf } from '../../reading/safe-node';
import type { ShadowRootOf } from '../walk';
import { isSign } from './signs';

/** Of a long list only the ends are looked at: a message is never one of hundreds of siblings. */
const ENDS = 16;
/** No look at what one batch of changes added visits more elements; a page that floods is read in parts. */
const MOST_VISITED = 4_000;
/** Words are only looked at in changes as small as a message is; longer ones are none. */
const SMALL = 120;
const LONGEST_WORDS = 120;
const NO_MESSAGE =
  /^(?:script|style|template|noscript|head|svg|select|canvas|video|audio|table|iframe|object)$/;
/** Elements that may hold a shadow root, beside custom ones (DOM standard, `attachShadow`). */
const HOSTS = /-|^(?:div|span|section|aside|main|article|header|footer|body|p|h[1-6]|nav|blockquote)$/;

export interface Looked {
  signs: Element[];
  /** Shadow roots that were met: what happens in them is not told to an observer of the document. */
  roots: ShadowRoot[];
}

/** Finds, at and below some nodes, what could be a message, without asking for layout or text. */
export function findSigns(nodes: Iterable<Node>, shadowRootOf: ShadowRootOf): Looked {
  const signs = new Set<Element>();
  const roots: ShadowRoot[] = [];
  const spoken: Element[] = [];
  const stack: Node[] = [...nodes];
  let left = MOST_VISITED;
  for (let node = stack.pop(); node && left > 0; node = stack.pop()) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      left -= 1;
      const element = node as Element;
      if (isSign(element)) signs.add(element);
      const kind = kindOf(localNameOf(element));
      if (kind === 'skipped') continue;
      if (MOST_VISITED - left <= SMALL) spoken.push(element);
      const shadow = mayHost(element, kind) ? shadowRootOf(element) : null;
      if (shadow) {
        roots.push(shadow);
        stack.push(shadow);
      }
    } else if (!firstChildOf(node)) continue;
    pushEnds(node, stack);
  }
  if (MOST_VISITED - left <= SMALL)
    for (const element of spoken) if (speaksOfFailure(element)) signs.add(element);
  return { signs: [...signs], roots };
}

/** Whether an element says itself, whatever its names, that something failed. */
function speaksOfFailure(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) !== Node.TEXT_NODE) continue;
    const words = (node as Text).data.trim();
    if (words.length > 3 && words.length <= LONGEST_WORDS && saysFailed(words)) return true;
  }
  return false;
}

/** Of a long list of nodes those at its ends, of a short one all. */
export function endsOf(nodes: NodeList): Node[] {
  const { length } = nodes;
  if (length <= 2 * ENDS) return [...nodes];
  const places = Array.from({ length: 2 * ENDS }, (_, at) => (at < ENDS ? at : length - 2 * ENDS + at));
  return places.flatMap((place) => nodes.item(place) ?? []);
}

/** What an element's name alone says: `named` ones may have a shadow root whatever is in them. */
type Kind = 'skipped' | 'named' | 'host' | 'plain';

/** A page uses few names, thousands of times. */
const kinds = new Map<string, Kind>();
const MOST_KINDS = 1_000;

function kindOf(name: string): Kind {
  let kind = kinds.get(name);
  if (kind === undefined) {
    if (kinds.size > MOST_KINDS) kinds.clear();
    if (NO_MESSAGE.test(name)) kind = 'skipped';
    else if (!HOSTS.test(name)) kind = 'plain';
    else kind = name.includes('-') ? 'named' : 'host';
    kinds.set(name, kind);
  }
  return kind;
}

/** A host has a name of its own or, as a rule, nothing but its shadow. */
function mayHost(element: Element, kind: Kind): boolean {
  return kind === 'named' || (kind === 'host' && !firstChildOf(element));
}

function pushEnds(node: Node, stack: Node[]): void {
  const from = stack.length;
  let child = firstChildOf(node);
  for (let count = 0; child && count < ENDS; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) !== Node.ELEMENT_NODE) continue;
    stack.push(child);
    count += 1;
  }
  if (!child) return;
  const known = new Set(stack.slice(from));
  let last = lastChildOf(node);
  for (let count = 0; last && count < ENDS && !known.has(last); last = previousSiblingOf(last)) {
    if (nodeTypeOf(last) !== Node.ELEMENT_NODE) continue;
    stack.push(last);
    count += 1;
  }
}
