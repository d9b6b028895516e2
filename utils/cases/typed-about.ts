import type { Database } from '../db/database';
import { withoutSecrets } from '../evidence/without-secrets';

/** What the person typed about a case, as it may be stored: without secrets, but with the numbers that its exhibits know. */
export async function typedAbout<T extends object>(db: Database, caseNumber: number, typed: T): Promise<T> {
  const exhibits = (await db.cases.get(caseNumber))?.evidence ?? [];
  return withoutSecrets(db, exhibits, typed);
}
