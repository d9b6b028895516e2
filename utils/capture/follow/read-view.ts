import type { FollowRow, FollowView, Sighting } from '../../model/follow';
import type { Failure, Transaction } from '../../model/reading';
import { findFirst } from '../../reading/element';
import type { SharedReader } from '../shared-reader';
import { followsOn, isReversed, type Place, placeOf, scrollerOf, scrollOf } from './row-places';
import { readTold } from './told-total';

/** What one look at the page gave: the view, and what no earlier look had seen. */
export interface Look {
  view: FollowView;
  rows: FollowRow[];
  failures: Failure[];
}

interface Placed {
  transaction: Transaction;
  element: Element | null;
  place: Place;
}

/** Rows of one view beyond these are only counted: a page may grow without end. */
const MOST_IN_VIEW = 2_000;
const LONGEST_SNIPPET = 64 * 1024;
/** No row's words with all that was read of them are longer: a browser lets no message above 64 MiB pass. */
const LONGEST_WORDS = 256 * 1024;
/** The same words in other markup are kept this often. */
const MOST_SNIPPETS = 3;

/** Makes a reader of views that numbers what it reads and gives every new thing once. */
export function makeViewReader(reader: SharedReader): (page: Document) => Look {
  const known = new Map<string, { row: number; html: string | null }[]>();
  const last = new WeakMap<Element, { words: string; row: number }>();
  const failed = new Set<string>();
  let count = 0;

  function rowOf({ transaction, element }: Placed, added: FollowRow[]): number {
    const { selector, ...rest } = transaction;
    const words = JSON.stringify(rest);
    const before = element ? last.get(element) : undefined;
    if (before?.words === words) return before.row;
    const html = element ? snippetOf(element, reader) : null;
    const same = known.get(words) ?? [];
    let found = same.find((one) => one.html === html) ?? (same.length < MOST_SNIPPETS ? undefined : same[0]);
    if (!found) {
      found = { row: count, html };
      count += 1;
      known.set(words, [...same, found]);
      added.push({ row: found.row, at: new Date().toISOString(), transaction, html });
    }
    if (element) last.set(element, { words, row: found.row });
    return found.row;
  }

  return (page) => {
    const reading = reader.maskReading(reader.read(page, location.href, reader.shadowRootOf));
    const shown = reading.transactions.slice(0, MOST_IN_VIEW).filter(isRow);
    const placed = placeRows(page, shown);
    const scroll = scrollOf(placed.scroller);
    const rows: FollowRow[] = [];
    const runs: Sighting[][] = [];
    const reversed = isReversed(placed.rows);
    placed.rows.forEach((row, index) => {
      const before = placed.rows[index - 1];
      if (!before || !followsOn(before, row, reversed)) runs.push([]);
      runs.at(-1)?.push({ row: rowOf(row, rows), y: row.place.y });
    });
    const { of, page: mark } = readTold(page, placed.rows[0]?.element ?? null);
    const failures = reading.failures.filter(({ seenAt, goneAt, selector, ...rest }) => {
      const words = JSON.stringify(rest);
      return words.length <= LONGEST_WORDS && !failed.has(words) && failed.add(words);
    });
    return {
      view: {
        at: new Date().toISOString(),
        page: { url: reader.stripUrl(location.href).url, ...mark },
        scroll: { x: Math.round(scroll.x), y: Math.round(scroll.y) },
        extent: scroll.extent,
        runs,
        of,
        wallet: reading.wallet,
        kind: reading.page,
        notes: reading.notes,
        leftOut: reading.transactions.length - shown.length,
      },
      rows,
      failures,
    };
  };
}

/** The rows as they stand on the screen, from top to bottom: recycled elements stand in any order in the document. */
function placeRows(page: Document, transactions: readonly Transaction[]) {
  const found = transactions.map((transaction) => ({
    transaction,
    element: findRow(page, transaction.selector),
  }));
  const first = found.find(({ element }) => element !== null)?.element;
  const scroller = first ? scrollerOf(first) : null;
  let y = 0;
  const rows = found.map(({ transaction, element }): Placed => {
    const place = element ? placeOf(element, scroller) : { x: 0, y: y + 1, bottom: y + 1 };
    y = place.y;
    return { transaction, element, place };
  });
  rows.sort((one, other) => one.place.y - other.place.y || one.place.x - other.place.x);
  return { rows, scroller };
}

/** What is longer is no row but a page taken for one; it is counted as left out. */
function isRow(transaction: Transaction): boolean {
  return JSON.stringify(transaction).length <= LONGEST_WORDS;
}

function findRow(page: Document, selector: string): Element | null {
  try {
    return findFirst(page, selector);
  } catch {
    return null;
  }
}

/** The row's own markup, inert and without secrets; null when it is too long to be a row's. */
function snippetOf(element: Element, { serializeElement, shadowRootOf }: SharedReader): string | null {
  const html = serializeElement(element, shadowRootOf).replace(/^(?:<(?:!DOCTYPE|meta)[^>]*>)+/, '');
  return html.length > LONGEST_SNIPPET ? null : html;
}
