import type { Database } from '../db/database';
import { exhibit } from '../model/evidence';

/** When the bytes of these items were removed, by their numbers; items that have theirs are left out. UTC, ISO 8601. */
export async function deletedAmong(
  db: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const byLabel = new Map(numbers.map((number) => [exhibit(number), number]));
  // Few are ever deleted, and of a year's items thousands are asked for.
  const entries = await db.custody.where('event').equals('deleted').toArray();
  return new Map(
    entries.flatMap(({ evidence, at }) => {
      const number = byLabel.get(evidence ?? '');
      return number === undefined ? [] : [[number, at] as const];
    }),
  );
}

/** When the person removed the bytes of an item; null while it has them. */
export async function deletedAt(db: Database, number: number): Promise<string | null> {
  return (await deletedAmong(db, [number])).get(number) ?? null;
}

/** What `load` reads of an item; undefined where it cannot because the item's bytes were removed meanwhile. */
export async function unlessDeleted<T>(
  db: Database,
  number: number,
  load: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await load();
  } catch (error) {
    if ((await deletedAt(db, number)) === null) throw error;
    return undefined;
  }
}
