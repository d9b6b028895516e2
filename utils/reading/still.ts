import type { Kind, Sight } from './visibility';

/** What was learned of an element so far; what is undefined was not asked yet. */
export interface Facts {
  /** Its element children as drawn. */
  children: readonly Element[] | undefined;
  /** The words of its names. */
  words: readonly string[] | undefined;
  sight: Sight | undefined;
  /** Which others the same rules style; undefined too where its place is of no matter. */
  kind: Kind | undefined;
  /** Its visible text, with the lines that blocks make, and on one line. */
  shown: string | undefined;
  text: string | undefined;
  /** Its place among its brothers of the same name, from 1. */
  place: number | undefined;
  /** The selector that leads to it, where others are below it. */
  path: string | undefined;
}

let known: Map<Element, Facts> | null = null;

/**
 * Runs `read` on a page that does not change meanwhile, as none does before a function without `await` ends: each
 * element is asked once, however many rules look at it. Everything is forgotten at the end.
 */
export function whileStill<T>(read: () => T): T {
  if (known) return read();
  // A weak map of so many elements is costly to collect.
  known = new Map();
  try {
    return read();
  } finally {
    known = null;
  }
}

/** What is known of an element, to be read and added to; outside `whileStill` nothing, and nothing is kept. */
export function factsOf(element: Element): Facts {
  const kept = known?.get(element);
  if (kept) return kept;
  const facts: Facts = {
    children: undefined,
    words: undefined,
    sight: undefined,
    kind: undefined,
    shown: undefined,
    text: undefined,
    place: undefined,
    path: undefined,
  };
  known?.set(element, facts);
  return facts;
}
