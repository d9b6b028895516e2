import type { Database } from '../db/database';
import type { EvidenceItem, ReadBack } from '../model/evidence';
import { deletedAt } from './deleted';
import { readBackOf, thumbnailOf } from './queries';

/** What a list shows of an item. */
export interface ListedItem {
  item: EvidenceItem;
  /** When the person deleted its files; null while it has them. */
  deletedAt: string | null;
  /** Null when it was never read back. */
  readBack: ReadBack | null;
  thumbnail: Blob | undefined;
}

/** One item as a list shows it; null when there is none of this number. */
export async function listedItem(db: Database, number: number): Promise<ListedItem | null> {
  const [item, deleted, readBack, thumbnail] = await Promise.all([
    db.evidence.get(number),
    deletedAt(db, number),
    readBackOf(db, number),
    thumbnailOf(db, number),
  ]);
  return item ? { item, deletedAt: deleted, readBack: readBack ?? null, thumbnail } : null;
}
