import type { Database } from '../../utils/db/database';
import { filesOf } from '../../utils/evidence/exhibit-files';
import { clockIn, evidenceByNumber, readingIn } from '../../utils/evidence/queries';
import { type EvidenceItem, exhibit, recordName } from '../../utils/model/evidence';
import type { Note } from '../../utils/model/note';
import { sealedFacts } from '../../utils/model/sealed-facts';
import type { PackagedEvidence } from '../../utils/packaging/package-input';
import { LostExhibits, readingExhibit } from './lost-exhibits';

/** So many exhibits are loaded at once; in between the screen hears how far it is. */
const AT_ONCE = 16;

/**
 * A case's evidence with all that a package needs of it, loaded anew. Throws when the store lost any of it, and what
 * `onLoaded` throws.
 */
export async function loadEvidence(
  db: Database,
  numbers: readonly number[],
  onLoaded: (done: number) => void,
): Promise<PackagedEvidence[]> {
  const loaded: PackagedEvidence[] = [];
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    onLoaded(loaded.length);
    const some = numbers.slice(at, at + AT_ONCE);
    const items = await itemsOf(db, some);
    const [fileOf, notes] = await Promise.all([filesOf(db, items), db.notes.bulkGet(some)]);
    const load = async (item: EvidenceItem, index: number) =>
      readingExhibit(exhibit(item.number), () => loadOne(item, (name) => fileOf(item, name), notes[index]));
    loaded.push(...(await Promise.all(items.map(load))));
  }
  onLoaded(loaded.length);
  return loaded;
}

/** A case's items. Throws when the store lost any: a text or package with a gap would mislead. */
export async function itemsOf(db: Database, numbers: readonly number[]): Promise<EvidenceItem[]> {
  const items = await evidenceByNumber(db, numbers);
  const lost = numbers.find((number) => !items.some((item) => item.number === number));
  if (lost !== undefined) throw new LostExhibits([exhibit(lost)], 'not in the store');
  return items;
}

async function loadOne(
  item: EvidenceItem,
  fileOf: (name: string) => Promise<Blob>,
  note: Note | undefined,
): Promise<PackagedEvidence> {
  const files = new Map<string, Blob>();
  for (const { name } of item.parts) files.set(name, await fileOf(name));
  const file = (name: string): Blob => {
    const blob = files.get(name);
    if (blob === undefined) throw new Error(`${name} is not a part of this item`);
    return blob;
  };
  const jsonOf = async (name: string): Promise<unknown> => JSON.parse(await file(name).text());
  const list = item.parts.find(({ name, label }) => label === 'rows' && name.endsWith('.json'));
  const [reading, record, rows] = await Promise.all([
    jsonOf('reading.json'),
    jsonOf(recordName(item)),
    list ? jsonOf(list.name) : null,
  ]);
  return {
    item,
    reading: readingIn(reading, item.number),
    clock: clockIn(record),
    sealed: sealedFacts(record, rows),
    note,
    file,
  };
}
