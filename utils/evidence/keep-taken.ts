import type { Database } from '../db/database';
import type { EvidenceItem } from '../model/evidence';
import { rememberAdded } from '../platform/held-items';
import { requireRoom } from '../platform/storage-room';
import { readBack } from './read-back';
import { type Origin, sealEvidence, type Unsealed } from './seal-evidence';

/** An item that is in the store but did not match when it was read back. */
export class NotAsStored extends Error {}

/** Seals what was taken of a page, and reads it back. Rejects as `sealAndReadBack` does. */
export function keepTaken(db: Database, taken: Unsealed, origin?: Origin): Promise<EvidenceItem> {
  const bytes = taken.parts.reduce((sum, { content }) => sum + content.size, 0);
  return sealAndReadBack(db, bytes, () => sealEvidence(db, taken, origin));
}

/**
 * Runs `seal` where there is room for `bytes`, and reads back what came of it: the one way anything becomes evidence.
 * Rejects with the database's own error when nothing was stored, with NoRoom before anything was written, and with
 * NotAsStored when it was but cannot be relied on.
 */
export async function sealAndReadBack(
  db: Database,
  bytes: number,
  seal: () => Promise<EvidenceItem>,
): Promise<EvidenceItem> {
  await requireRoom('small', bytes);
  const item = await seal();
  const { fault } = await readBack(db, item.number, 'own').catch((error: unknown) => ({
    fault: String(error),
  }));
  if (fault !== null) throw new NotAsStored(fault);
  await rememberAdded((highest) => db.evidence.where('number').above(highest).primaryKeys());
  return item;
}
