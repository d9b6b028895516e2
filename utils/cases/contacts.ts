import type { Database } from '../db/database';
import { caseLabel } from '../model/case';
import type { Contact } from '../model/contact';
import { exhibit } from '../model/evidence';
import { withoutSecrets } from './without-secrets';

/**
 * Puts an entry into the contact log of its case, or in the place of the one with the same id; to undo a deletion is to
 * save it again. Secrets in it are covered. Throws when there is no such case or evidence: the log would name what nobody can look at.
 */
export async function saveContact(db: Database, contact: Contact): Promise<Contact> {
  const storable = await withoutSecrets(db, contact.caseNumber, contact);
  return db.transaction('rw', [db.contacts, db.cases, db.evidence], async () => {
    for (const number of contact.evidence)
      if (!(await db.evidence.get(number))) throw new Error(`there is no evidence ${exhibit(number)}`);
    await touch(db, contact.caseNumber);
    await db.contacts.put(storable);
    return storable;
  });
}

/** Takes an entry out of the log. Nothing happens when it is not there. */
export async function deleteContact(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [db.contacts, db.cases], async () => {
    const found = await db.contacts.get(id);
    if (!found) return;
    await touch(db, found.caseNumber);
    await db.contacts.delete(id);
  });
}

/** A package that was made before the log changed is not the case's newest. */
async function touch(db: Database, caseNumber: number): Promise<void> {
  const found = await db.cases.get(caseNumber);
  if (!found) throw new Error(`there is no case ${caseLabel(caseNumber)}`);
  await db.cases.put({ ...found, updatedAt: new Date().toISOString() });
}
