import type { Database } from '../db/database';
import type { EvidenceItem, ReadBack } from '../model/evidence';
import { deletedAt } from './deleted';
import { openedThumbnail, readBackOf } from './queries';

/** What a list shows of an item. */
export interface ListedItem {
  item: EvidenceItem;
  /** When the person deleted its files; null while it has them. */
  deletedAt: string | null;
  /** Null when it was never read back. */
  readBack: ReadBack | null;
  thumbnail: Blob | undefined;
}

/** One item as a list shows it; null when there is none of this number. Asked for all at once: a list asks it of every row in view. */
export async function listedItem(db: Database, number: number): Promise<ListedItem | null> {
  const tables = [db.evidence, db.custody, db.readBacks, db.thumbnails];
  const [item, deleted, readBack, stored] = await db.transaction('r', tables, () =>
    Promise.all([
      db.evidence.get(number),
      deletedAt(db, number),
      readBackOf(db, number),
      db.thumbnails.get(number),
    ]),
  );
  const thumbnail = await openedThumbnail(stored);
  return item ? { item, deletedAt: deleted, readBack: readBack ?? null, thumbnail } : null;
}
