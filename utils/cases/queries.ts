import type { Database } from '../db/database';
import type { Case, Channel, Draft } from '../model/case';
import type { Contact } from '../model/contact';
import type { CustodyEntry } from '../model/custody';
import type { TextLanguage } from '../model/text-language';
import type { TimeStamp } from '../model/time-stamp';

/** All cases, the one last worked on first. */
export async function allCases(db: Database): Promise<Case[]> {
  return db.cases.orderBy('updatedAt').reverse().toArray();
}

export async function draftOf(
  db: Database,
  caseNumber: number,
  channel: Channel,
  language: TextLanguage,
): Promise<Draft | undefined> {
  return db.drafts.get([caseNumber, channel, language]);
}

export async function draftsOf(db: Database, caseNumber: number): Promise<Draft[]> {
  return db.drafts.where('caseNumber').equals(caseNumber).toArray();
}

/** The contact log of a case. */
export async function contactsOf(db: Database, caseNumber: number): Promise<Contact[]> {
  return db.contacts.where('caseNumber').equals(caseNumber).toArray();
}

/** The whole custody chain of this installation, from its first entry. */
export async function custodyChain(db: Database): Promise<CustodyEntry[]> {
  return db.custody.orderBy('seq').toArray();
}

/** What authorities have said of the time of entries of that chain. */
export async function timeStamps(db: Database): Promise<TimeStamp[]> {
  return db.stamps.toArray();
}
