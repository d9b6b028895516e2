import { attributeOf, classesOf, closestOf, localNameOf, nameWordsOf, parentElementOf } from './element';
import type { Page } from './page';
import { remember } from './remember';

/** Elements that may each be a row, all of one shape. */
export interface Candidates {
  rows: Element[];
  /** Nothing repeats it. */
  lone?: boolean;
}

const DEPTH = 4;
const STATES =
  /^(?:odd|even|pos|neg|plus|minus|in|out|incoming|outgoing|first|last|active|selected|hover|open|expanded|collapsed|new|unread|is|has)(?:$|-|_)|\d{3,}|success|fail|error|pending|complete|refund|cancel|positive|negative|debit|credit|income|expense|red|green/i;
const ROW_KIND = /^(?:transaction|transactions|activity|txn|trade|record|payment|order|history)$/;
const ROW_PARTS =
  /(?:transaction|activity|txn|trade|record|payment|order|history).*(?:item|row|entry|cell|card|line)/i;
const ROW_SHAPE = /^(?:item|row|entry|cell|card|line|li)$/;

/**
 * Groups elements that hold an amount by the path of names that leads to them: amounts of one list share it. The row of
 * an amount is the widest element around it that holds no other of its group. Larger groups come first.
 */
export function repeatedRows(page: Page, leaves: Element[]): Candidates[] {
  const groups = groupBy(leaves, pathOf);
  const single = groups.filter((group) => group.length === 1).flat();
  return [...groups.filter((group) => group.length > 1), ...regrouped(single, groups)]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const repeated = group.length > 1 ? rowsAround(page, group) : [];
      return repeated.length > 0 ? repeated : [...named(group), ...alone(group)];
    });
}

/** Builds that give every element a class of its own: where most amounts stand alone, names of elements alone count. */
function regrouped(single: Element[], groups: Element[][]): Element[][] {
  if (single.length * 2 <= groups.flat().length) return single.map((leaf) => [leaf]);
  return groupBy(single, (leaf) => pathOf(leaf, localNameOf));
}

function groupBy(leaves: Element[], keyOf: (leaf: Element) => string): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const leaf of leaves) {
    const key = keyOf(leaf);
    const group = groups.get(key);
    if (group) group.push(leaf);
    else groups.set(key, [leaf]);
  }
  return [...groups.values()];
}

/** The entry of a list, or the article, that holds an amount which nothing repeats. */
function alone(group: Element[]): Candidates[] {
  const [leaf, ...more] = group;
  if (!leaf || more.length > 0) return [];
  const row = closestOf(
    leaf,
    (at) =>
      /^(?:li|article)$/.test(localNameOf(at)) ||
      /^(?:listitem|row|article)$/.test(attributeOf(at, 'role') ?? ''),
  );
  return row && row !== leaf ? [{ rows: [row], lone: true }] : [];
}

/** Rows of one group at each height at which some of its amounts stand alone, closest first. */
function rowsAround(page: Page, group: Element[]): Candidates[] {
  const counts = new Map<Element, number>();
  for (const leaf of group) {
    for (let at: Element | null = leaf; at; at = parentElementOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const chains = group.map((leaf) => {
    const chain = [leaf];
    for (let at = parentElementOf(leaf); at && counts.get(at) === 1; at = parentElementOf(at)) chain.push(at);
    return chain;
  });
  const bare = chains.filter((chain) => page.text(chain.at(-1) ?? null) === page.text(chain[0] ?? null));
  if (bare.length * 2 > chains.length) return split(page, chains);
  const heights = [...new Set(chains.map((chain) => chain.length))].sort((a, b) => a - b);
  return heights.map((height) => ({
    rows: chains.map((chain) => chain[height - 1]).filter((row) => row !== undefined),
  }));
}

/**
 * Where nothing but the amount is in what repeats, several figures of one row share a shape (cells of a table): the
 * first of each row make a group, the second another.
 */
function split(page: Page, chains: Element[][]): Candidates[] {
  const places = new Map<Element | null, number>();
  const parts: Element[][] = [];
  for (const chain of chains) {
    const [leaf] = chain;
    const parent = parentElementOf(chain.at(-1) as Element);
    const place = places.get(parent) ?? 0;
    places.set(parent, place + 1);
    if (leaf) {
      const part = parts[place] ?? [];
      parts[place] = part;
      part.push(leaf);
    }
  }
  if (parts.length < 2 || parts.length > 8) return [];
  return parts.flatMap((part) => (part.length > 1 ? rowsAround(page, part) : []));
}

/** A list of one row repeats nothing: only what the page itself calls a transaction's row is one. */
function named(group: Element[]): Candidates[] {
  const rows = group.map((leaf) =>
    closestOf(leaf, (at) => {
      const words = nameWordsOf(at);
      return (
        words.some((word) => ROW_KIND.test(word)) &&
        words.some((word) => ROW_SHAPE.test(word)) &&
        localNameOf(at) !== 'body'
      );
    }),
  );
  const found = rows.filter((row) => row !== null);
  return found.length > 0 ? [{ rows: [...new Set(found.map(outermost))] }] : [];
}

/** `activity-list-item__amount` is named like the row around it; the row is the outermost of these. */
function outermost(element: Element): Element {
  const parent = parentElementOf(element);
  const base = classesOf(element)
    .filter((name) => ROW_PARTS.test(name))
    .map((name) => name.split('__')[0] ?? name);
  const outer = parent && closestOf(parent, (at) => classesOf(at).some((name) => base.includes(name)));
  return outer ?? element;
}

function pathOf(leaf: Element, nameOf: (element: Element) => string = shapeOf): string {
  const path: string[] = [];
  let at: Element | null = leaf;
  for (let step = 0; at && step < DEPTH; step += 1, at = parentElementOf(at)) path.push(nameOf(at));
  return `${path.join('<')}#${ordinalOf(leaf)}`;
}

function shapeOf(element: Element): string {
  return `${localNameOf(element)}.${firstName(attributeOf(element, 'class') ?? '')}`;
}

/** The first class name that does not tell a state. */
const firstName = remember((names) => names.split(/\s+/).find((name) => name && !STATES.test(name)) ?? '');

/** Its place among brothers of the same shape, which are other figures of the same row; counted only up to three. */
function ordinalOf(leaf: Element): number {
  const shape = shapeOf(leaf);
  let place = 0;
  for (let at = leaf.previousElementSibling; at && place < 3; at = at.previousElementSibling)
    if (shapeOf(at) === shape) place += 1;
  return place;
}
