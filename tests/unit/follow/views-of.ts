import { addView } from '../../../utils/capture/follow/add-view';
import { nothingGathered, type Seen } from '../../../utils/capture/follow/gathered';
import { type ListedRows, listGathered } from '../../../utils/capture/follow/list-gathered';

/** A row of an invented list: `#7` carries a transaction number, any other word is all that is known of it. */
export function seen(word: string, y: number, extent = 0): Seen {
  const key = word.replace(/:.*$/, '');
  return { id: word, key, certain: word.startsWith('#'), core: key, y, extent };
}

export const ROW = 40;

/** The view of rows `from` to `to` (exclusive) of a list whose rows stand at fixed places. */
export function windowOf(list: readonly string[], from: number, to: number, drift = 0): Seen[] {
  return list.slice(from, to).map((word, index) => seen(word, (from + index) * ROW + drift, drift));
}

/** What is gathered from views of one page, in their order. */
export function gather(views: readonly (readonly Seen[])[], number: number | null = null): ListedRows {
  const gathered = nothingGathered();
  for (const view of views)
    addView(gathered, { document: 'one', page: { number, from: null, to: null }, runs: [view] });
  return listGathered(gathered);
}

/** The words of the gathered rows, without what was read later of them. */
export function words({ rows }: ListedRows): string[] {
  return rows.map(({ ids }) => ids[0] ?? '');
}
