import type { openDatabase } from '../../../utils/db/database';
import { fillSearchIndex } from '../../../utils/evidence/search-index';
import { changeTags } from '../../../utils/evidence/tags';
import { buildSegment } from '../../../utils/search/segment';

/** Tags, and the index of words; a segment that is complete takes 256 items, so that one is put there by hand. */
export async function inventVersion6(db: ReturnType<typeof openDatabase>): Promise<void> {
  await changeTags(db, [1, 3], { added: ['重要', 'rent'], removed: [] });
  await fillSearchIndex(db);
  await db.searchSegments.put({ id: 0, index: buildSegment(await db.searchTexts.toArray()) });
}
