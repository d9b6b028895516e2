import type { Database } from '../../utils/db/database';
import { clockOf, readingOf } from '../../utils/evidence/queries';
import type { Clock } from '../../utils/model/clock';
import { type EvidenceItem, exhibit } from '../../utils/model/evidence';
import type { Reading } from '../../utils/model/reading';
import { itemsOf } from './load-evidence';
import { readingExhibit } from './lost-exhibits';

export interface Exhibit {
  item: EvidenceItem;
  reading: Reading;
  clock: Clock | null;
}

/** A case's evidence with what was read off it. Throws when the store lost any: a text or package with a gap would mislead. */
export async function exhibitsOf(db: Database, numbers: readonly number[]): Promise<Exhibit[]> {
  const items = await itemsOf(db, numbers);
  return Promise.all(
    items.map((item) =>
      readingExhibit(exhibit(item.number), async () => ({
        item,
        reading: await readingOf(db, item),
        clock: await clockOf(db, item),
      })),
    ),
  );
}
