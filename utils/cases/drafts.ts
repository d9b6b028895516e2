import type { Database } from '../db/database';
import type { Draft } from '../model/case';

type DraftKey = Pick<Draft, 'caseNumber' | 'channel' | 'language'>;

/** Keeps a text as the person left it. */
export async function saveDraft(db: Database, draft: Omit<Draft, 'updatedAt'>): Promise<Draft> {
  const saved: Draft = { ...draft, updatedAt: new Date().toISOString() };
  await db.drafts.put(saved);
  return saved;
}

/** Forgets the person's edits; the text is written from the facts again. */
export async function discardDraft(db: Database, { caseNumber, channel, language }: DraftKey): Promise<void> {
  await db.drafts.delete([caseNumber, channel, language]);
}
