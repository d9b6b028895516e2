import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaptureStep } from '../model/capture-job';
import type { Case, Draft } from '../model/case';
import type { CustodyEntry } from '../model/custody';
import type { EvidenceItem, ReadBack } from '../model/evidence';
import { refuseChanges } from './sealed';
import { versions } from './versions';

/** Bytes by their SHA-256. A Blob in IndexedDB is a file on disk: it is not loaded until it is read. */
export interface StoredBlob {
  sha256: string;
  blob: Blob;
}

/** A small picture for lists; derived from an item's picture, never exported. */
export interface Thumbnail {
  evidence: number;
  blob: Blob;
}

/** How far a capture has come, for whoever watches. */
export interface CaptureJob {
  id: string;
  tabId: number;
  startedAt: string;
  step: CaptureStep;
}

export type Database = Dexie & {
  evidence: EntityTable<EvidenceItem, 'number'>;
  blobs: EntityTable<StoredBlob, 'sha256'>;
  custody: EntityTable<CustodyEntry, 'seq'>;
  thumbnails: EntityTable<Thumbnail, 'evidence'>;
  readBacks: EntityTable<ReadBack, 'evidence'>;
  cases: EntityTable<Case, 'number'>;
  drafts: Table<Draft, [number, string, string]>;
  jobs: EntityTable<CaptureJob, 'id'>;
};

/** Opens (or makes) the store of this installation. `name` differs only in tests. */
export function openDatabase(name = 'wallet-witness'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) db.version(version).stores(stores);
  for (const sealed of [db.evidence, db.blobs, db.custody]) refuseChanges(sealed);
  return db;
}
