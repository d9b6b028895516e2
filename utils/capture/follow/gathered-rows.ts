import { digestBytes } from '../../custody/digest';
import type { FollowRow, FollowView } from '../../model/follow';
import type { Transaction } from '../../model/reading';
import type { ListedRow } from './list-gathered';

/** What was read of a row at one time; `sha256` is that of its snippet's bytes (UTF-8), null when it has none. */
export interface RowState {
  seenAt: string;
  snippet: string | null;
  sha256: string | null;
  transaction: Transaction;
}

/** A row of the list as it is kept: where and when it was seen, and every state in which it was. */
export interface GatheredRow {
  order: number;
  firstSeenAt: string;
  lastSeenAt: string;
  page: FollowView['page'];
  /** How far the list was scrolled when the row was first seen. */
  scroll: FollowView['scroll'];
  /** Rows of this list, by their order, that may be this one shown again. */
  maybeSameAs: number[];
  states: RowState[];
}

/** Where the snippet of each state stands in rows.html, by its id. */
export type Snippets = Map<string, string>;

/** Puts together what is known of each row of the list. `read` and `views` are by the ids that the list names. */
export async function gatheredRows(
  rows: readonly ListedRow[],
  read: ReadonlyMap<string, FollowRow>,
  views: readonly { view: FollowView; ids: readonly string[] }[],
): Promise<{ rows: GatheredRow[]; snippets: Snippets }> {
  const first = new Map<string, FollowView>();
  const last = new Map<string, FollowView>();
  for (const { view, ids } of views) {
    for (const id of ids) {
      if (!first.has(id)) first.set(id, view);
      last.set(id, view);
    }
  }
  const snippets: Snippets = new Map();
  const gathered: GatheredRow[] = [];
  for (const [index, { ids, maybeSameAs }] of rows.entries()) {
    const order = index + 1;
    const begun = earliest(ids.map((id) => first.get(id)));
    const ended =
      ids
        .map((id) => last.get(id)?.at ?? '')
        .sort()
        .at(-1) ?? '';
    if (!begun) continue;
    gathered.push({
      order,
      firstSeenAt: begun.at,
      lastSeenAt: ended,
      page: begun.page,
      scroll: begun.scroll,
      maybeSameAs,
      states: await statesOf(order, ids, read, snippets),
    });
  }
  return { rows: gathered, snippets };
}

function earliest(views: readonly (FollowView | undefined)[]): FollowView | undefined {
  return views.filter((view) => view !== undefined).sort((one, other) => (one.at < other.at ? -1 : 1))[0];
}

/** What was read of a row, oldest first; the same words in other markup are no other state. */
async function statesOf(
  order: number,
  ids: readonly string[],
  read: ReadonlyMap<string, FollowRow>,
  snippets: Snippets,
): Promise<RowState[]> {
  const states: RowState[] = [];
  const words = new Set<string>();
  const found = ids.flatMap((id) => read.get(id) ?? []).sort((one, other) => (one.at < other.at ? -1 : 1));
  for (const { at, transaction, html } of found) {
    const { selector, ...rest } = transaction;
    const said = JSON.stringify(rest);
    if (words.has(said)) continue;
    words.add(said);
    const snippet = html === null ? null : `row-${order}-${states.length + 1}`;
    if (snippet !== null && html !== null) snippets.set(snippet, html);
    const sha256 = html === null ? null : (await digestBytes(new TextEncoder().encode(html))).sha256;
    states.push({ seenAt: at, snippet, sha256, transaction });
  }
  return states;
}
