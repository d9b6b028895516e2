import type { Database, Staged, StagedPart } from '../db/database';
import { fromRest } from '../db/lock/at-rest';
import { lockInForce, sealerInForce } from '../db/lock/in-force';
import { sealFile } from '../lock/sealed-file';
import type { Clock } from '../model/clock';

/**
 * The keys of the parts that this run of the worker staged, by job and row: a capture that fails half-way is sealed of what
 * it had taken, also while the store is locked. They are in memory alone.
 */
const ownKeys = new Map<string, Map<number, CryptoKey>>();

/** Puts a part into the store until its item is sealed; encrypted where the store has a lock. */
export async function stagePart(
  db: Database,
  { jobId, part, clock }: { jobId: string; part: StagedPart; clock?: Clock },
): Promise<void> {
  for (;;) {
    const sealer = await sealerInForce(db);
    const sealed = sealer && (await sealFile(part.content, sealer));
    const laid = sealed ? { ...part, content: sealed.blob, locked: sealed.locked } : part;
    const id = await db.transaction('rw', [db.staged, db.lock], async () => {
      // A lock that was lifted meanwhile would leave behind what nothing opens.
      if ((await lockInForce(db)) !== (sealer?.by ?? null)) return null;
      return db.staged.add({ jobId, taken: { part: laid }, ...(clock ? { clock } : {}) });
    });
    if (id === null) continue;
    if (sealed) ownKeys.set(jobId, (ownKeys.get(jobId) ?? new Map<number, CryptoKey>()).set(id, sealed.key));
    return;
  }
}

/** A staged part as it was taken; of a row that holds none, undefined. Rejects with StoreLocked when another run of the worker sealed it and the store is not open. */
export async function stagedPart({ id, jobId, taken }: Staged): Promise<StagedPart | undefined> {
  if (!('part' in taken)) return undefined;
  const { content, locked, ...part } = taken.part;
  const file = locked ? { blob: content, locked } : { blob: content };
  return { ...part, content: await fromRest(file, ownKeys.get(jobId)?.get(id)) };
}

export function forgetKeys(jobId: string): void {
  ownKeys.delete(jobId);
}
