import type { Database } from '../db/database';
import type { Note } from '../model/note';

/** What the person noted about an exhibit; undefined when nothing ever was. */
export async function noteOf(db: Database, evidence: number): Promise<Note | undefined> {
  return db.notes.get(evidence);
}
