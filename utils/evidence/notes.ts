import { nextEntry } from '../custody/chain';
import { digestNow } from '../custody/digest';
import type { Database } from '../db/database';
import { exhibit } from '../model/evidence';
import type { Note } from '../model/note';
import { withoutSecrets } from './without-secrets';

/** Keeps what the person notes about an exhibit, as they type it; secrets in it are covered. Throws when there is no such exhibit. */
export async function saveNote(
  db: Database,
  { evidence, text }: Pick<Note, 'evidence' | 'text'>,
): Promise<Note> {
  const storable = await withoutSecrets(db, [evidence], { text });
  return db.transaction('rw', [db.notes, db.evidence], async () => {
    if ((await db.evidence.where('number').equals(evidence).count()) === 0)
      throw new Error(`there is no evidence ${exhibit(evidence)}`);
    const note: Note = { evidence, ...storable, updatedAt: new Date().toISOString() };
    await db.notes.put(note);
    return note;
  });
}

/**
 * Enters every note that the chain does not have as it now stands, with the SHA-256 of its text in UTF-8. Run when a
 * person has left a note, not at every key, and when the worker starts: the last panel may have ended in the middle.
 * Rejects with StoreLocked while the store is not open.
 */
export async function settleNotes(db: Database): Promise<void> {
  await db.transaction('rw', [db.notes, db.custody], async () => {
    for (const { evidence, text } of await db.notes.toArray()) {
      const label = exhibit(evidence);
      const entries = await db.custody.where('evidence').equals(label).sortBy('seq');
      const last = entries.findLast(({ event }) => event === 'annotated');
      const { sha256 } = digestNow(new TextEncoder().encode(text));
      if (last ? last.sha256 === sha256 : text === '') continue;
      const head = await db.custody.orderBy('seq').last();
      const at = new Date().toISOString();
      await db.custody.add(nextEntry(head, { at, event: 'annotated', evidence: label, case: null, sha256 }));
    }
  });
}
