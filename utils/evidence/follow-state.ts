import { addView } from '../capture/follow/add-view';
import { type Gathered, nothingGathered } from '../capture/follow/gathered';
import { type Identity, identityOf } from '../capture/follow/identity';
import { listGathered } from '../capture/follow/list-gathered';
import type { Database } from '../db/database';
import type { FollowRow, FollowView } from '../model/follow';

/** A followed list in memory; the store has all that it is made from. */
export interface FollowState {
  gathered: Gathered;
  identities: Map<string, Identity>;
  /** Views that were taken, by load and number. */
  seen: Set<string>;
  views: number;
  sightings: number;
  characters: number;
}

/** `document/7`: the name of a row that was read. */
export function rowId(document: string, row: number): string {
  return `${document}/${row}`;
}

/** Puts a followed list together again from the store, after the worker was ended; linear in what is stored. */
export async function loadState(db: Database, follow: string): Promise<FollowState> {
  const state: FollowState = {
    gathered: nothingGathered(),
    identities: new Map(),
    seen: new Set(),
    views: 0,
    sightings: 0,
    characters: 0,
  };
  const rows = await db.followRows.where('follow').equals(follow).toArray();
  for (const { document, ...row } of rows) rememberRow(state, document, row);
  const views = await db.followViews.where('follow').equals(follow).sortBy('order');
  for (const { document, seq, ...view } of views) rememberView(state, document, seq, view);
  return state;
}

export function rememberRow(
  state: FollowState,
  document: string,
  { row, transaction, html }: FollowRow,
): void {
  const id = rowId(document, row);
  if (state.identities.has(id)) return;
  state.identities.set(id, identityOf(transaction));
  state.characters += (html?.length ?? 0) + transaction.text.length;
}

export function rememberView(state: FollowState, document: string, seq: number, view: FollowView): void {
  const { extent, page, runs } = view;
  state.seen.add(rowId(document, seq));
  state.views += 1;
  state.sightings += runs.reduce((sum, run) => sum + run.length, 0);
  const seen = runs.map((run) =>
    run.flatMap(({ row, y }) => {
      const id = rowId(document, row);
      const identity = state.identities.get(id);
      return identity ? [{ ...identity, id, y, extent }] : [];
    }),
  );
  const { number, from, to } = page;
  addView(state.gathered, { document, page: { number, from, to }, runs: seen });
}

export function countsOf({ gathered }: FollowState): { rows: number; gaps: number } {
  const { rows, gaps } = listGathered(gathered);
  return { rows: rows.length, gaps: gaps.length };
}
