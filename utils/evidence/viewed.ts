import { nextEntry } from '../custody/chain';
import type { Database } from '../db/database';
import { exhibit } from '../model/evidence';

/** Enters that an original was looked at in full, with the SHA-256 of the part. Throws when the exhibit has no such part. */
export async function recordView(db: Database, evidence: number, name: string): Promise<void> {
  await db.transaction('rw', [db.evidence, db.custody], async () => {
    const item = await db.evidence.get(evidence);
    const part = item?.parts.find((one) => one.name === name);
    if (part === undefined) throw new Error(`${exhibit(evidence)} has no ${name}`);
    const head = await db.custody.orderBy('seq').last();
    const { sha256 } = part.digest;
    const at = new Date().toISOString();
    await db.custody.add(
      nextEntry(head, { at, event: 'viewed', evidence: exhibit(evidence), case: null, sha256 }),
    );
  });
}
