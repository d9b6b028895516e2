import { parentElementOf } from '../../reading/element';
import { nodeTypeOf } from '../../reading/safe-node';
import type { ShadowRootOf } from '../walk';
import { endsOf, findSigns } from './find-signs';
import { isSign } from './signs';

/** Changes are looked at together, this long after the first of them. */
const BATCH_MS = 100;
/** More changes than this in one batch are a page being built: its structure is walked instead of every change. */
const FEW = 80;
/** While a page builds nobody listens to it, since every change told costs it something: it is walked this often. */
const WALK_MS = 400;
/** For how long at first; twice as long each time it goes on building, up to the longest. */
const REST_MS = 400;
const LONGEST_REST_MS = 6_400;
/** A page that was calm for this long starts anew with a short rest. */
const CALM_MS = 10_000;
/** An element with more inside is walked like the whole page when it only changes its looks. */
const LARGE = 300;
/** A surface stands no higher above the text that changed in it. */
const LEVELS = 8;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'role', 'data-type', 'data-status', 'data-severity'],
};

/** Signs of a message among what changed. `at` is the wall clock (ms) of the first change of the batch. */
export type OnSigns = (signs: Element[], at: number) => void;

/** Watches a page for what is added or changed, in open and closed shadow roots too, until what it gives is called. */
export function watchChanges(page: Document, shadowRootOf: ShadowRootOf, onSigns: OnSigns): () => void {
  const roots = new Set<Document | ShadowRoot>([page]);
  let changed = new Set<Node>();
  let count = 0;
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = REST_MS;
  let restUntil = Number.NEGATIVE_INFINITY;

  const observer = new MutationObserver((records) => {
    count += records.length;
    // Beyond a few the records themselves are not touched: each costs an object.
    if (count > FEW || !records.every((record) => noteChange(record, changed))) return leaveAlone();
    if (timer !== undefined) return;
    at = Date.now();
    timer = setTimeout(look, BATCH_MS);
  });

  function look(): void {
    timer = undefined;
    const nodes = changed;
    changed = new Set();
    count = 0;
    tell(nodes, [...nodes].flatMap(signsAbove));
  }

  function tell(nodes: Iterable<Node>, above: readonly Element[]): void {
    const { signs, roots: met } = findSigns(nodes, shadowRootOf);
    for (const root of met) {
      if (roots.has(root)) continue;
      roots.add(root);
      observer.observe(root, WATCHED);
    }
    onSigns([...new Set([...signs, ...above])], at);
  }

  function leaveAlone(): void {
    observer.disconnect();
    clearTimeout(timer);
    changed = new Set();
    count = 0;
    const now = performance.now();
    rest = now - restUntil > CALM_MS ? REST_MS : Math.min(rest * 2, LONGEST_REST_MS);
    restUntil = now + rest;
    timer = setTimeout(walk, BATCH_MS);
  }

  function walk(): void {
    timer = undefined;
    at = Date.now();
    tell([page], []);
    observer.disconnect();
    if (performance.now() < restUntil) timer = setTimeout(walk, WALK_MS);
    else listen();
  }

  function listen(): void {
    for (const root of roots) {
      if (root.isConnected) observer.observe(root, WATCHED);
      else roots.delete(root);
    }
  }

  listen();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** False for a change that concerns a large part of the page. */
function noteChange(record: MutationRecord, changed: Set<Node>): boolean {
  const { target, type } = record;
  if (type === 'childList') for (const node of endsOf(record.addedNodes)) changed.add(node);
  else if (!changed.has(target)) {
    if (type === 'attributes' && (target as Element).getElementsByTagName('*').length > LARGE) return false;
    changed.add(target);
  }
  return true;
}

/** The surfaces that a change stands in, its host's names too where it stands in a shadow root. */
function signsAbove(node: Node): Element[] {
  const signs: Element[] = [];
  let at: Element | null = upFrom(node);
  for (let level = 0; at && level < LEVELS; level += 1, at = upFrom(at)) if (isSign(at)) signs.push(at);
  return signs;
}

function upFrom(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = node.parentNode;
  return root && nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root
    ? (root as ShadowRoot).host
    : null;
}
