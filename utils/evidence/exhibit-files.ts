import type { Database } from '../db/database';
import { fromRest } from '../db/lock/at-rest';
import type { EvidenceItem } from '../model/evidence';
import { fileOf } from './queries';

type Item = Pick<EvidenceItem, 'number' | 'parts'>;

/**
 * The files of some items, asked of the store at once: a question takes longer than its answer. What comes gives the bytes of
 * a part by its name, and rejects as `fileOf` does.
 */
export async function filesOf(
  db: Database,
  items: readonly Item[],
): Promise<(item: Item, name: string) => Promise<Blob>> {
  const hashes = new Set(items.flatMap(({ parts }) => parts.map(({ digest }) => digest.sha256)));
  // A store that fails over one of them is asked for each by itself, so that it can be said which.
  const found = await db.blobs.bulkGet([...hashes]).catch(() => []);
  const stored = new Map(found.flatMap((one) => (one ? [[one.sha256, one] as const] : [])));
  return async (item, name) => {
    const part = item.parts.find((one) => one.name === name);
    const file = part && stored.get(part.digest.sha256);
    return file ? fromRest(file) : fileOf(db, item, name);
  };
}
