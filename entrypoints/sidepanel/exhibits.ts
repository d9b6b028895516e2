import type { Database } from '../../utils/db/database';
import { clockOf, evidenceByNumber, readingOf } from '../../utils/evidence/queries';
import type { Clock } from '../../utils/model/clock';
import { type EvidenceItem, exhibit } from '../../utils/model/evidence';
import type { Reading } from '../../utils/model/reading';
import { LostExhibits, readingExhibit } from './lost-exhibits';

export interface Exhibit {
  item: EvidenceItem;
  reading: Reading;
  clock: Clock | null;
}

/** A case's evidence with what was read off it. Throws when the store lost any: a text or package with a gap would mislead. */
export async function exhibitsOf(
  db: Database,
  numbers: readonly number[],
  onLoaded: () => void = () => undefined,
): Promise<Exhibit[]> {
  const items = await evidenceByNumber(db, numbers);
  const lost = numbers.find((number) => !items.some((item) => item.number === number));
  if (lost !== undefined) throw new LostExhibits([exhibit(lost)], 'not in the store');
  return Promise.all(
    items.map(async (item) => {
      const loaded = await readingExhibit(exhibit(item.number), async () => ({
        item,
        reading: await readingOf(db, item),
        clock: await clockOf(db, item),
      }));
      onLoaded();
      return loaded;
    }),
  );
}
