import type { Database } from '../db/database';
import type { Draft } from '../model/case';
import { addVersion } from './letter-versions';
import { withoutSecrets } from './without-secrets';

type DraftKey = Pick<Draft, 'caseNumber' | 'channel' | 'language'>;

/** Keeps a text as the person left it, but for secrets, which are covered. */
export async function saveDraft(db: Database, draft: Omit<Draft, 'updatedAt'>): Promise<Draft> {
  const storable = await withoutSecrets(db, draft.caseNumber, draft);
  const saved: Draft = { ...storable, updatedAt: new Date().toISOString() };
  await db.drafts.put(saved);
  return saved;
}

/** Goes back to the text that is written from the facts; what the person had made of it stays among its versions. */
export async function discardDraft(db: Database, { caseNumber, channel, language }: DraftKey): Promise<void> {
  await db.transaction('rw', [db.drafts, db.letterVersions], async () => {
    const draft = await db.drafts.get([caseNumber, channel, language]);
    if (draft) await addVersion(db, { caseNumber, channel, language, text: draft.text, why: 'replaced' });
    await db.drafts.delete([caseNumber, channel, language]);
  });
}
