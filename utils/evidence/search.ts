import type { Database } from '../db/database';
import { hasAll, type Piece, patternOf } from '../search/query';
import { buildSegment, bySegment, findInSegment, type SearchText, segmentOf } from '../search/segment';
import { folded } from '../search/terms';
import { textsOf } from './search-index';

/** The indexes that are looked through, by their segment: of what was read, and of what the person wrote. */
export type SearchIndex = ReadonlyMap<number, readonly string[]>;

/** The segments that are complete, by their number. */
export async function storedSegments(db: Database): Promise<SearchIndex> {
  const rows = await db.searchSegments.toArray();
  return new Map(rows.map(({ id, index }) => [id, [index]]));
}

/** More are not made on the way: while thousands of items are read for the first time, these wait until they are stored. */
const MOST_LOOSE = 4;

/** What is not in these: the newest items, and all that the person wrote; made anew at every change, as it is little. */
export async function looseSegments(db: Database, stored: ReadonlySet<number>): Promise<SearchIndex> {
  const last = await db.searchTexts.orderBy('evidence').last();
  const ids = last === undefined ? [] : Array.from({ length: segmentOf(last.evidence) + 1 }, (_, id) => id);
  const loose = new Map<number, string[]>();
  for (const id of ids.filter((one) => !stored.has(one)).slice(-MOST_LOOSE)) {
    const texts = await textsOf(db, id);
    if (texts.length > 0) loose.set(id, [buildSegment(texts)]);
  }
  const typed = bySegment(await typedTexts(db), ({ evidence }) => evidence);
  for (const [id, texts] of typed) loose.set(id, [...(loose.get(id) ?? []), buildSegment(texts)]);
  return loose;
}

/** What the person wrote of exhibits: notes and tags. */
async function typedTexts(db: Database): Promise<SearchText[]> {
  const tags = await db.tags.toArray();
  return [
    ...(await db.notes.toArray()),
    ...tags.map(({ evidence, tags: words }) => ({ evidence, text: words.join('\n') })),
  ];
}

/** The numbers of the items that have every piece; of loose pieces all that they are made of, which `withPieces` looks at. */
export function findNumbers(indexes: readonly SearchIndex[], pieces: readonly Piece[]): Set<number> {
  const terms = pieces.flatMap((piece) => piece.terms);
  const ids = new Set(indexes.flatMap((index) => [...index.keys()]));
  const found = [...ids].flatMap((id) =>
    findInSegment(
      id,
      indexes.flatMap((index) => index.get(id) ?? []),
      terms,
    ),
  );
  return new Set(found);
}

const AT_ONCE = 500;

/** Of these numbers, those whose text has the loose pieces as they stand. Ends with what it has once `signal` says so. */
export async function withPieces(
  db: Database,
  numbers: readonly number[],
  pieces: readonly Piece[],
  signal: AbortSignal,
): Promise<Set<number>> {
  const patterns = pieces.filter(({ isLoose }) => isLoose).map(patternOf);
  const having = new Set<number>();
  for (let at = 0; at < numbers.length && !signal.aborted; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE);
    const texts = await foundTexts(db, some);
    for (const [index, number] of some.entries())
      if (hasAll(folded(texts[index] ?? ''), patterns)) having.add(number);
  }
  return having;
}

/** All that these items are found by, what was read first. */
export async function foundTexts(db: Database, numbers: readonly number[]): Promise<string[]> {
  const [texts, notes, tags] = await Promise.all([
    db.searchTexts.bulkGet([...numbers]),
    db.notes.bulkGet([...numbers]),
    db.tags.bulkGet([...numbers]),
  ]);
  return numbers.map((_, index) =>
    [texts[index]?.text, notes[index]?.text, ...(tags[index]?.tags ?? [])].filter(Boolean).join('\n'),
  );
}
