import { contactsOf, draftsOf } from '../../../utils/cases/queries';
import type { Database } from '../../../utils/db/database';
import type { Case } from '../../../utils/model/case';

/** What the person wrote that goes into the copy: the case, the contact log, the letters that they edited, their notes. */
export async function ownWords(db: Database, openCase: Case): Promise<string[]> {
  const { number, evidence, title, whatHappened, whatIsAsked, account, complainant } = openCase;
  const contacts = await contactsOf(db, number);
  const drafts = await draftsOf(db, number);
  const notes = await db.notes.bulkGet(evidence);
  return [
    ...[title, whatHappened, whatIsAsked, account, complainant],
    ...contacts.flatMap(({ withWhom, reference, said }) => [withWhom, reference, said]),
    ...drafts.map(({ text }) => text),
    ...notes.map((note) => note?.text ?? ''),
  ].filter((text) => text !== '');
}
