import type { Transaction } from 'dexie';
import type { EvidenceItem } from '../model/evidence';
import type { Database } from './database';
import { allowRemoval } from './sealed';

/**
 * Removes the bytes of an item and its small picture; the one way by which anything sealed leaves the store. Bytes that an
 * item of `others` has, too, stay. Its record and its entries in the chain stay in any case. `transaction` holds `blobs`
 * and `thumbnails`, and whoever calls this enters in it what was done.
 */
export async function removeBytes(
  db: Database,
  transaction: Transaction,
  item: Pick<EvidenceItem, 'number' | 'parts'>,
  others: readonly Pick<EvidenceItem, 'parts'>[],
): Promise<void> {
  const kept = new Set(others.flatMap(hashesOf));
  const own = hashesOf(item).filter((sha256) => !kept.has(sha256));
  allowRemoval(transaction, own);
  await db.blobs.bulkDelete(own);
  await db.thumbnails.delete(item.number);
}

function hashesOf({ parts }: Pick<EvidenceItem, 'parts'>): string[] {
  return parts.map(({ digest }) => digest.sha256);
}
