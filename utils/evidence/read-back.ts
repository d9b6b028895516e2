import * as v from 'valibot';
import { checkChain, checkLink } from '../custody/chain';
import type { Database } from '../db/database';
import { isWhole } from '../db/lock/is-whole';
import { EvidenceItem, type ReadBack } from '../model/evidence';
import { deletedAt } from './deleted';

/**
 * Reads an item back from the store, hashes every byte of it again, and notes what came of it. `fault` is null when all
 * is as it was sealed, otherwise a sentence that names what is not. Only a null may be called saved.
 * `chain` says how much of the custody chain is checked: all of it, or the item's own entry and how it hangs on the one
 * before it. What one more item costs must not grow with how many there are.
 */
export async function readBack(
  db: Database,
  number: number,
  chain: 'all' | 'own' = 'all',
): Promise<ReadBack> {
  const fault = await faultOf(db, number, chain);
  const result: ReadBack = { evidence: number, at: new Date().toISOString(), fault };
  await db.readBacks.put(result);
  return result;
}

async function faultOf(db: Database, number: number, chain: 'all' | 'own'): Promise<string | null> {
  const stored = v.safeParse(EvidenceItem, await db.evidence.get(number));
  if (!stored.success) return `the record of item ${number} cannot be read back`;
  if ((await deletedAt(db, number)) !== null) return 'the files of this item were deleted';
  for (const { name, digest } of stored.output.parts) {
    const stored = await db.blobs.get(digest.sha256);
    if (!stored) return `${name} is not in the store`;
    if (!(await isWhole(stored, digest.sha256))) return `${name} is not what was stored`;
  }
  const { seq, hash } = stored.output.seal;
  const [before, own] = await db.custody.bulkGet([seq - 1, seq]);
  if (own?.hash !== hash) return 'the seal of the item is not in the chain';
  if (seq > 1 && !before) return `entry ${seq - 1} of the custody chain is not in the store`;
  const check =
    chain === 'own' ? checkLink(before, own) : checkChain(await db.custody.orderBy('seq').toArray());
  return check.ok ? null : `the custody chain breaks at entry ${check.seq} (${check.reason})`;
}
