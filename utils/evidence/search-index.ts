import type { Table } from 'dexie';
import type { Database } from '../db/database';
import type { EvidenceItem } from '../model/evidence';
import { searchTextOf } from '../search/search-text';
import { buildSegment, bySegment, SEGMENT_SIZE, type SearchText, segmentOf } from '../search/segment';
import { deletedAmong, unlessDeleted } from './deleted';
import { readingOf } from './queries';

/** So many items are read between two writes. */
const AT_ONCE = 32;

/**
 * Notes of every item what it is found by, the newest first, and puts what is complete into segments. May be ended at any
 * point and called again; two at once wait for each other. Rejects with StoreLocked while the store is not open: what a lock
 * covers is read for it, and what it writes is sealed like it.
 */
export function fillSearchIndex(db: Database): Promise<void> {
  return navigator.locks.request('wallet-witness-search', async () => {
    const missing = await unread(db);
    const byId = bySegment(missing, (number) => number);
    const last = Math.max(...byId.keys(), segmentOf(await lastNumber(db)));
    const stored = new Set(await db.searchSegments.toCollection().primaryKeys());
    for (let id = last; id >= 0; id -= 1) {
      const some = byId.get(id) ?? [];
      for (let at = 0; at < some.length; at += AT_ONCE) await readSome(db, some.slice(at, at + AT_ONCE));
      // No new item can belong to any but the last.
      if (id < last && (some.length > 0 || !stored.has(id))) await closeSegment(db, id);
    }
  });
}

/** How many items `fillSearchIndex` has work with: those of segments that are not stored, and what is new in the last one. */
export async function leftToFill(db: Database): Promise<number> {
  const last = segmentOf(await lastNumber(db));
  const stored = new Set(await db.searchSegments.toCollection().primaryKeys());
  let left = 0;
  for (let id = 0; id <= last; id += 1) {
    if (id < last && stored.has(id)) continue;
    left += await within(db.evidence, 'number', id).count();
    if (id === last) left -= await within(db.searchTexts, 'evidence', id).count();
  }
  return left;
}

/** The numbers of the items that cannot be found by their words yet, the newest first. */
async function unread(db: Database): Promise<number[]> {
  const read = new Set(await db.searchTexts.toCollection().primaryKeys());
  const all = await db.evidence.orderBy('number').reverse().primaryKeys();
  return all.filter((number) => !read.has(number));
}

async function readSome(db: Database, numbers: readonly number[]): Promise<void> {
  const deletedBefore = await deletedAmong(db, numbers);
  const items = (await db.evidence.bulkGet([...numbers])).filter((item) => item !== undefined);
  const texts: SearchText[] = [];
  for (const item of items) texts.push({ evidence: item.number, text: await textOf(db, item) });
  await db.transaction('rw', [db.searchTexts, db.custody, db.lock], async () => {
    // What was deleted while it was read is not to come back.
    const deletedNow = await deletedAmong(db, numbers);
    await db.searchTexts.bulkPut(
      texts.filter(({ evidence }) => deletedNow.has(evidence) === deletedBefore.has(evidence)),
    );
  });
}

async function textOf(db: Database, item: EvidenceItem): Promise<string> {
  const reading = await unlessDeleted(db, item.number, () => readingOf(db, item)).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StoreLocked') throw error;
    // A file that is damaged or lost: its record is found all the same.
    return undefined;
  });
  return searchTextOf(item, reading ?? null);
}

async function lastNumber(db: Database): Promise<number> {
  return (await db.evidence.orderBy('number').last())?.number ?? 0;
}

async function closeSegment(db: Database, id: number): Promise<void> {
  await db.transaction('rw', [db.searchTexts, db.searchSegments, db.lock], async () => {
    const texts = await textsOf(db, id);
    if (texts.length > 0) await db.searchSegments.put({ id, index: buildSegment(texts) });
  });
}

/** Takes an item whose files are deleted out of the index; it comes back with its title alone. For the transaction that deletes. */
export async function forgetSearchText(db: Database, number: number): Promise<void> {
  await db.searchTexts.delete(number);
  await db.searchSegments.delete(segmentOf(number));
}

/** What the items of a segment are found by. */
export function textsOf(db: Database, id: number): Promise<SearchText[]> {
  return within(db.searchTexts, 'evidence', id).toArray();
}

function within<Row, Insert>(table: Table<Row, number, Insert>, key: string, id: number) {
  const from = id * SEGMENT_SIZE;
  return table.where(key).between(from, from + SEGMENT_SIZE);
}
