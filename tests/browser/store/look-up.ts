import type { Database } from '../../../utils/db/database';
import { findNumbers, looseSegments, storedSegments, withPieces } from '../../../utils/evidence/search';
import { piecesOf } from '../../../utils/search/query';

/** The numbers of what is found by these words, as the panel finds it, the lowest first. */
export async function lookUp(db: Database, typed: string): Promise<number[]> {
  const stored = await storedSegments(db);
  const loose = await looseSegments(db, new Set(stored.keys()));
  const pieces = piecesOf(typed);
  const found = [...findNumbers([stored, loose], pieces)];
  const having = await withPieces(db, found, pieces, new AbortController().signal);
  return found.filter((number) => having.has(number)).sort((a, b) => a - b);
}
