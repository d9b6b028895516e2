import type { Database } from '../db/database';
import type { EvidenceItem } from '../model/evidence';
import { rememberHeld } from '../platform/held-items';
import { requireRoom } from '../platform/storage-room';
import { readBack } from './read-back';
import { type Origin, sealEvidence, type Unsealed } from './seal-evidence';

/** An item that is in the store but did not match when it was read back. */
export class NotAsStored extends Error {}

/**
 * Seals what was taken and reads it back: the one way anything becomes evidence. Rejects with the database's own error
 * when nothing was stored, with NoRoom before anything was written, and with NotAsStored when it was but cannot be
 * relied on.
 */
export async function keepTaken(db: Database, taken: Unsealed, origin?: Origin): Promise<EvidenceItem> {
  await requireRoom(
    'small',
    taken.parts.reduce((sum, { content }) => sum + content.size, 0),
  );
  const item = await sealEvidence(db, taken, origin);
  const { fault } = await readBack(db, item.number).catch((error: unknown) => ({ fault: String(error) }));
  if (fault !== null) throw new NotAsStored(fault);
  await rememberHeld(item.number);
  return item;
}
