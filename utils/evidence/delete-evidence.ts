import { nextEntry } from '../custody/chain';
import type { Database } from '../db/database';
import { removeBytes } from '../db/remove-bytes';
import { caseLabel } from '../model/case';
import { type EvidenceItem, exhibit, recordName } from '../model/evidence';
import { deletedAmong } from './deleted';
import { forgetSearchText } from './search-index';

/**
 * Removes the bytes of an item because the person wants it, and enters that in the chain, with the SHA-256 of the item's
 * record; either both or nothing. That it was there, and the chain, stay. Throws while a case has it, and when there is no
 * such item. A second time changes nothing.
 */
export async function deleteEvidence(db: Database, number: number): Promise<void> {
  const tables = [
    db.evidence,
    db.blobs,
    db.thumbnails,
    db.custody,
    db.cases,
    db.readBacks,
    db.jobs,
    db.follows,
    db.followRows,
    db.followViews,
    db.searchTexts,
    db.searchSegments,
  ];
  const label = exhibit(number);
  await db.transaction('rw', tables, async (transaction) => {
    const item = await db.evidence.get(number);
    if (!item) throw new Error(`there is no evidence ${label}`);
    const linked = (await db.cases.toArray()).find(({ evidence }) => evidence.includes(number));
    if (linked) throw new Error(`${label} is in the case ${caseLabel(linked.number)}`);
    const items = await db.evidence.toArray();
    const deleted = await deletedAmong(
      db,
      items.map((one) => one.number),
    );
    if (deleted.has(number)) return;
    const others = items.filter((one) => one.number !== number && !deleted.has(one.number));
    await removeBytes(db, transaction, item, others);
    await forgetRest(db, number);
    await forgetSearchText(db, number);
    const at = new Date().toISOString();
    await db.readBacks.delete(number);
    const head = await db.custody.orderBy('seq').last();
    await db.custody.add(
      nextEntry(head, { at, event: 'deleted', evidence: label, case: null, sha256: sealOf(item) }),
    );
  });
}

function sealOf(item: EvidenceItem): string | null {
  return item.parts.find(({ name }) => name === recordName(item))?.digest.sha256 ?? null;
}

/** What a capture or a followed list may have left behind when a worker ended before it was read back. */
async function forgetRest(db: Database, number: number): Promise<void> {
  await db.jobs.filter(({ evidence }) => evidence === number).modify({ step: 'done' });
  for (const { id } of await db.follows.filter(({ evidence }) => evidence === number).toArray()) {
    await db.followRows.where('follow').equals(id).delete();
    await db.followViews.where('follow').equals(id).delete();
    await db.follows.delete(id);
  }
}
