import type { Database } from '../db/database';
import { caseLabel } from '../model/case';
import type { Redaction } from '../model/redaction';
import { typedAbout } from './typed-about';

/**
 * Keeps what the person covers in the copy of a case; a full card number or a key that they typed is not kept, and need not be
 * covered, as no exhibit has it. Throws when there is no such case.
 */
export async function saveRedaction(db: Database, redaction: Redaction): Promise<void> {
  const checked = await Promise.all(redaction.texts.map((one) => typedAbout(db, redaction.caseNumber, one)));
  const texts = redaction.texts.filter((one, index) => checked[index] === one);
  await db.transaction('rw', [db.redactions, db.cases], async () => {
    if (!(await db.cases.get(redaction.caseNumber)))
      throw new Error(`there is no case ${caseLabel(redaction.caseNumber)}`);
    await db.redactions.put({ ...redaction, texts });
  });
}

/** What is covered in the copy of a case; undefined before anybody looked. */
export async function redactionOf(db: Database, caseNumber: number): Promise<Redaction | undefined> {
  return db.redactions.get(caseNumber);
}
