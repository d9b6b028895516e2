import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaptureProblem, CaptureStep } from '../model/capture-job';
import type { Case, Draft } from '../model/case';
import type { Clock } from '../model/clock';
import type { Contact } from '../model/contact';
import type { CustodyEntry, DeviceKey } from '../model/custody';
import type { Circumstances, EvidenceItem, EvidencePart, PartLabel, ReadBack } from '../model/evidence';
import type { Imported } from '../model/imported';
import type { LetterVersion } from '../model/letter-version';
import type { AtRest, LockedMark, StoreLock } from '../model/lock';
import type { Note } from '../model/note';
import type { Reading } from '../model/reading';
import type { Redaction } from '../model/redaction';
import type { Reminder } from '../model/reminder';
import type { Tags } from '../model/tags';
import type { Tick } from '../model/tick';
import type { TimeStamp } from '../model/time-stamp';
import type { StoredFollow, StoredFollowRow, StoredFollowView } from './followed';
import { sealedTables } from './lock/sealed-tables';
import { refuseChanges, refuseChangesOnce } from './sealed';
import { versions } from './versions';

/** Bytes by the SHA-256 of what they are when open. A Blob in IndexedDB is a file on disk: it is not loaded until it is read. */
export interface StoredBlob extends AtRest {
  sha256: string;
}

/** A small picture for lists; derived from an item's picture, never exported. */
export interface Thumbnail extends AtRest {
  evidence: number;
}

/** What an item is found by, a line for each thing that was read. Derived from the item, never exported. */
export interface StoredSearchText {
  evidence: number;
  text: string;
}

/** The index of 256 such texts, as utils/search/segment.ts writes it. */
export interface StoredSegment {
  id: number;
  index: string;
}

/** How far a capture has come, for whoever watches, and for the worker that takes it up when this one dies. */
export interface CaptureJob {
  id: string;
  tabId: number;
  startedAt: string;
  step: CaptureStep;
  /** The item it became; null until it was sealed. */
  evidence: number | null;
  /** Why it failed; null while it has not. */
  problem: CaptureProblem | null;
  /** Of a whole page: which picture is being taken, and of about how many. */
  pictures?: { at: number; of: number };
  /** The person wants no more pictures. */
  stop?: boolean;
  /** It was interrupted, and what it had taken is sealed: it becomes an item once the store is unlocked. */
  waits?: boolean;
}

/** One thing that a capture has taken and not sealed yet. The first of a job says of which page it is. */
export interface Staged {
  id: number;
  jobId: string;
  taken: { head: CaptureHead } | { sealedHead: AtRest } | { part: StagedPart };
  /** What the capture's clocks said; earlier versions wrote none down. */
  clock?: Clock;
}

/** What is known of a page before anything else is taken. */
export interface CaptureHead {
  circumstances: Circumstances;
  walletName: string;
}

export interface StagedPart {
  name: string;
  label: PartLabel;
  type: string;
  content: Blob;
  place?: EvidencePart['place'];
  /** Where `content` is sealed. */
  locked?: LockedMark;
}

/** A file that the person brought, not sealed yet. */
export interface StoredImport {
  id: string;
  /** When it was given; UTC, ISO 8601. */
  at: string;
  imported: Imported;
  walletName: string;
  /** What was read of it; of a file that nothing reads, an empty reading. */
  reading: Reading;
  content: Blob;
  /** Of a picture, a small copy for lists. */
  thumbnail?: Blob;
  /** Where the file is sealed: what was read of it and the small copy then stand here, sealed too, and not above. */
  locked?: { content: LockedMark; reading: AtRest; thumbnail?: AtRest };
}

export type Database = Dexie & {
  evidence: EntityTable<EvidenceItem, 'number'>;
  blobs: EntityTable<StoredBlob, 'sha256'>;
  custody: EntityTable<CustodyEntry, 'seq'>;
  thumbnails: EntityTable<Thumbnail, 'evidence'>;
  readBacks: EntityTable<ReadBack, 'evidence'>;
  cases: EntityTable<Case, 'number'>;
  drafts: Table<Draft, [number, string, string]>;
  imports: EntityTable<StoredImport, 'id'>;
  contacts: EntityTable<Contact, 'id'>;
  reminders: Table<Reminder, [number, string]>;
  letterVersions: EntityTable<LetterVersion & { id: number }, 'id'>;
  ticks: Table<Tick, [string, string]>;
  keys: EntityTable<DeviceKey & { id: string }, 'id'>;
  stamps: EntityTable<TimeStamp, 'id'>;
  notes: EntityTable<Note, 'evidence'>;
  tags: EntityTable<Tags, 'evidence'>;
  redactions: EntityTable<Redaction, 'caseNumber'>;
  searchTexts: EntityTable<StoredSearchText, 'evidence'>;
  searchSegments: EntityTable<StoredSegment, 'id'>;
  lock: EntityTable<StoreLock, 'id'>;
  jobs: EntityTable<CaptureJob, 'id'>;
  staged: EntityTable<Staged, 'id'>;
  follows: EntityTable<StoredFollow, 'id'>;
  followRows: Table<StoredFollowRow, [string, string, number]>;
  followViews: Table<StoredFollowView, [string, number]>;
};

/** Opens (or makes) the store of this installation; by another `name` that of samples, and in tests. */
export function openDatabase(name = 'wallet-witness'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) db.version(version).stores(stores);
  db.use(sealedTables(db));
  for (const sealed of [db.evidence, db.blobs, db.custody, db.keys]) refuseChanges(sealed);
  refuseChangesOnce(db.stamps, ({ state }: TimeStamp) => state === 'done');
  return db;
}
