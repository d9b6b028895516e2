import type { Database } from '../db/database';
import { caseLabel } from '../model/case';
import type { Redaction } from '../model/redaction';

/** Keeps what the person covers in the copy of a case. Throws when there is no such case. */
export async function saveRedaction(db: Database, redaction: Redaction): Promise<void> {
  await db.transaction('rw', [db.redactions, db.cases], async () => {
    if (!(await db.cases.get(redaction.caseNumber)))
      throw new Error(`there is no case ${caseLabel(redaction.caseNumber)}`);
    await db.redactions.put(redaction);
  });
}

/** What is covered in the copy of a case; undefined before anybody looked. */
export async function redactionOf(db: Database, caseNumber: number): Promise<Redaction | undefined> {
  return db.redactions.get(caseNumber);
}
