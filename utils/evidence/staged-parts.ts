import * as v from 'valibot';
import type { CaptureHead, Database, Staged, StagedPart } from '../db/database';
import { fromRest } from '../db/lock/at-rest';
import { lockInForce, sealerInForce } from '../db/lock/in-force';
import { sealFile } from '../lock/sealed-file';
import type { Clock } from '../model/clock';
import { Circumstances } from '../model/evidence';
import type { AtRest } from '../model/lock';

/**
 * The keys of the parts that this run of the worker staged, by job and row: a capture that fails half-way is sealed of what
 * it had taken, also while the store is locked. They are in memory alone.
 */
const ownKeys = new Map<string, Map<number, CryptoKey>>();

interface Of {
  jobId: string;
  clock?: Clock;
}

/** Puts what is known of a page into the store; encrypted where that has a lock, since the person may have chosen words of the page. */
export function stageHead(db: Database, of: Of, head: CaptureHead): Promise<void> {
  return stage(db, of, new Blob([JSON.stringify(head)]), (sealedHead) =>
    sealedHead ? { sealedHead } : { head },
  );
}

/** Puts a part into the store until its item is sealed; encrypted where the store has a lock. */
export function stagePart(db: Database, of: Of, part: StagedPart): Promise<void> {
  return stage(db, of, part.content, (sealed) => ({
    part: sealed ? { ...part, content: sealed.blob, locked: sealed.locked } : part,
  }));
}

async function stage(
  db: Database,
  { jobId, clock }: Of,
  content: Blob,
  takenOf: (sealed: Required<AtRest> | null) => Staged['taken'],
): Promise<void> {
  for (;;) {
    const sealer = await sealerInForce(db);
    const sealed = sealer && (await sealFile(content, sealer));
    const taken = takenOf(sealed && { blob: sealed.blob, locked: sealed.locked });
    const id = await db.transaction('rw', [db.staged, db.lock], async () => {
      // A lock that was lifted meanwhile would leave behind what nothing opens.
      if ((await lockInForce(db)) !== (sealer?.by ?? null)) return null;
      return db.staged.add({ jobId, taken, ...(clock ? { clock } : {}) });
    });
    if (id === null) continue;
    if (sealed) ownKeys.set(jobId, (ownKeys.get(jobId) ?? new Map<number, CryptoKey>()).set(id, sealed.key));
    return;
  }
}

const Head = v.object({ circumstances: Circumstances, walletName: v.string() });

/** What was known of the page; of a row that holds something else, undefined. Rejects as `stagedPart` does. */
export async function stagedHead({ id, jobId, taken }: Staged): Promise<CaptureHead | undefined> {
  if ('head' in taken) return taken.head;
  if (!('sealedHead' in taken)) return undefined;
  const file = await fromRest(taken.sealedHead, ownKeys.get(jobId)?.get(id));
  return v.parse(Head, JSON.parse(await file.text()));
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
