import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Live, useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import {
  findNumbers,
  looseSegments,
  type SearchIndex,
  storedSegments,
  withPieces,
} from '../../../utils/evidence/search';
import type { Piece } from '../../../utils/search/query';

const STILL: Live<SearchIndex> = { subscribe: () => ({ unsubscribe() {} }) };

/**
 * Of these numbers those that have every piece, at once; those that only seem to are taken out a moment later. `wanted`:
 * whether the index is to be at hand. Undefined while it is loaded.
 */
export function useFound(
  db: Database,
  numbers: readonly number[],
  pieces: readonly Piece[],
  wanted: boolean,
): { numbers: readonly number[]; sure: boolean } | undefined {
  const stored = useLive(() => (wanted ? liveQuery(() => storedSegments(db)) : STILL), [wanted], 'keep');
  const ids = stored ? [...stored.keys()] : null;
  const loose = useLive(
    () => (ids === null ? STILL : liveQuery(() => looseSegments(db, new Set(ids)))),
    [ids],
    'keep',
  );
  const found = useMemo(() => {
    if (pieces.length === 0) return numbers;
    if (!stored || !loose) return undefined;
    const all = findNumbers([stored, loose], pieces);
    return numbers.filter((number) => all.has(number));
  }, [numbers, pieces, stored, loose]);
  const having = useHaving(db, found, pieces);
  return useMemo(
    () =>
      found && {
        numbers: having ? found.filter((number) => having.has(number)) : found,
        sure: having !== null,
      },
    [found, having],
  );
}

/** Those of `found` that have the loose pieces as they stand; null until all were looked at, undefined where none has to be. */
function useHaving(db: Database, found: readonly number[] | undefined, pieces: readonly Piece[]) {
  const [seen, setSeen] = useState<{ found: readonly number[]; having: ReadonlySet<number> }>();
  const isLoose = pieces.some((piece) => piece.isLoose);
  useEffect(() => {
    if (!found || !isLoose) return undefined;
    const end = new AbortController();
    withPieces(db, found, pieces, end.signal).then(
      (having) => {
        if (!end.signal.aborted) setSeen({ found, having });
      },
      // What seems to have them stays on the screen.
      (error: unknown) => console.error('the search', error),
    );
    return () => end.abort();
  }, [found, isLoose]);
  if (!isLoose) return undefined;
  return seen !== undefined && seen.found === found ? seen.having : null;
}
