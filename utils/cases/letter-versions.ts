import type { Database } from '../db/database';
import type { Channel } from '../model/case';
import type { LetterVersion } from '../model/letter-version';
import type { TextLanguage } from '../model/text-language';
import { typedAbout } from './typed-about';

export type StoredVersion = LetterVersion & { id: number };

/** Keeps a text as it stands now. The same text for the same reason twice in a row is one version. */
export async function keepLetterVersion(db: Database, version: Omit<LetterVersion, 'at'>): Promise<void> {
  const storable = await typedAbout(db, version.caseNumber, version);
  await db.transaction('rw', [db.letterVersions], () => addVersion(db, storable));
}

/** The same inside a transaction that holds `letterVersions`. */
export async function addVersion(db: Database, version: Omit<LetterVersion, 'at'>): Promise<void> {
  const { caseNumber, channel, language, text, why } = version;
  const last = (await ofLetter(db, caseNumber, channel, language)).at(-1);
  if (text === '' || (last?.text === text && last.why === why)) return;
  const kept: LetterVersion = { caseNumber, channel, language, text, why, at: new Date().toISOString() };
  await db.letterVersions.add(kept as StoredVersion);
}

/** A letter's earlier texts, the newest first. */
export async function versionsOf(
  db: Database,
  caseNumber: number,
  channel: Channel,
  language: TextLanguage,
): Promise<StoredVersion[]> {
  return (await ofLetter(db, caseNumber, channel, language)).reverse();
}

/** The earlier texts of all letters of a case, in the order in which they were kept. */
export async function lettersOf(db: Database, caseNumber: number): Promise<StoredVersion[]> {
  return db.letterVersions.where('caseNumber').equals(caseNumber).sortBy('id');
}

function ofLetter(db: Database, ...letter: [number, Channel, TextLanguage]): Promise<StoredVersion[]> {
  return db.letterVersions.where('[caseNumber+channel+language]').equals(letter).sortBy('id');
}
