import * as v from 'valibot';
import type { CaptureJob, Database, Thumbnail } from '../db/database';
import { fromRest } from '../db/lock/at-rest';
import { Clock } from '../model/clock';
import { type EvidenceItem, type EvidencePart, exhibit, type ReadBack, recordName } from '../model/evidence';
import { Reading } from '../model/reading';
import type { Tags } from '../model/tags';
import { heldItems } from '../platform/held-items';
import { deletedAmong } from './deleted';

/** The numbers of all items, the newest first. */
export async function allNumbers(db: Database): Promise<number[]> {
  return db.evidence.orderBy('number').reverse().primaryKeys();
}

/** The newest items first. */
export async function newestEvidence(db: Database, limit: number): Promise<EvidenceItem[]> {
  return db.evidence.orderBy('number').reverse().limit(limit).toArray();
}

/** The newest items that can be put into a case: those whose files were deleted cannot. */
export async function offeredEvidence(db: Database, limit: number): Promise<EvidenceItem[]> {
  const newest = await newestEvidence(db, limit);
  const deleted = await deletedAmong(
    db,
    newest.map(({ number }) => number),
  );
  return newest.filter(({ number }) => !deleted.has(number));
}

/** How many items were held here once and how many are here, when they are fewer; else null. */
export async function lostItems(db: Database): Promise<{ held: number; found: number } | null> {
  const found = await db.evidence.count();
  const held = await heldItems();
  return held > found ? { held, found } : null;
}

/** Items by number, in the order asked for; numbers that are not in the store are left out. */
export async function evidenceByNumber(db: Database, numbers: readonly number[]): Promise<EvidenceItem[]> {
  const items = await db.evidence.bulkGet([...numbers]);
  return items.filter((item) => item !== undefined);
}

/** The bytes of one part of an item. Throws when the item has no such part or the store lost it, and StoreLocked while they
 * are sealed and the store is not open. */
export async function fileOf(
  db: Database,
  item: Pick<EvidenceItem, 'number' | 'parts'>,
  name: string,
): Promise<Blob> {
  const part = item.parts.find((candidate) => candidate.name === name);
  if (!part) throw new Error(`item ${item.number} has no ${name}`);
  return blobOf(db, part);
}

async function blobOf(db: Database, part: EvidencePart): Promise<Blob> {
  const stored = await db.blobs.get(part.digest.sha256);
  if (!stored) throw new Error(`${part.name} is not in the store`);
  return fromRest(stored);
}

/** The reading of an item from its sealed file, with the exhibit's number in every transaction. */
export async function readingOf(
  db: Database,
  item: Pick<EvidenceItem, 'number' | 'parts'>,
): Promise<Reading> {
  const text = await (await fileOf(db, item, 'reading.json')).text();
  return readingIn(JSON.parse(text), item.number);
}

/** The same from what that file holds. */
export function readingIn(stored: unknown, number: number): Reading {
  const reading = v.parse(Reading, stored);
  const evidence = exhibit(number);
  return { ...reading, transactions: reading.transactions.map((row) => ({ ...row, evidence })) };
}

const Recorded = v.object({ circumstances: v.object({ clock: Clock }) });

/** The clocks of an item's capture from its sealed record; null for one of an earlier version, which kept none. */
export async function clockOf(
  db: Database,
  item: Pick<EvidenceItem, 'number' | 'parts' | 'imported'>,
): Promise<Clock | null> {
  const text = await (await fileOf(db, item, recordName(item))).text();
  return clockIn(JSON.parse(text));
}

/** The same from what that record holds. */
export function clockIn(stored: unknown): Clock | null {
  const record = v.safeParse(Recorded, stored);
  return record.success ? record.output.circumstances.clock : null;
}

/** What came of the item's last reading back; undefined when it never was. */
export async function readBackOf(db: Database, number: number): Promise<ReadBack | undefined> {
  return db.readBacks.get(number);
}

/** The small picture of an item; undefined when it has none, and while that is sealed and the store is not open. */
export async function thumbnailOf(db: Database, number: number): Promise<Blob | undefined> {
  return openedThumbnail(await db.thumbnails.get(number));
}

/** The same from what is stored. */
export async function openedThumbnail(stored: Thumbnail | undefined): Promise<Blob | undefined> {
  return stored && fromRest(stored).catch(() => undefined);
}

/** Captures that came to nothing because something ended them, the newest first. */
export async function interruptedJobs(db: Database): Promise<CaptureJob[]> {
  const failed = await db.jobs.where('step').equals('failed').toArray();
  return failed
    .filter(({ problem }) => problem === 'interrupted')
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** The wallets that there are captures of, by id, with the name that they go by; none that is not known. */
export async function walletsSeen(db: Database): Promise<[id: string, name: string][]> {
  const ids = await db.evidence.orderBy('wallet').uniqueKeys();
  const known = ids.filter((id): id is string => typeof id === 'string' && id !== 'generic');
  const first = await Promise.all(known.map((id) => db.evidence.where('wallet').equals(id).first()));
  return known.map((id, index) => [id, first[index]?.walletName ?? id]);
}

/** The tags of every exhibit that has any. */
export async function allTags(db: Database): Promise<Tags[]> {
  return db.tags.toArray();
}
