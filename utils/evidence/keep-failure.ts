import { changeRing } from '../capture/failure-ring/ring-store';
import { takeFailure } from '../capture/failure-ring/take-failure';
import type { Database } from '../db/database';
import type { Reply } from '../messaging/messages';
import { keepTaken, NotAsStored } from './keep-taken';

/**
 * A failure that the recorder remembers becomes evidence, also after it is gone from the page. The reply says ok only
 * after every byte was read back; one that was kept before is not kept twice.
 */
export async function keepFailure(db: Database, id: string): Promise<Reply<'keep-failure'>> {
  try {
    const taken = await takeFailure(id);
    if (!taken) return { ok: false, problem: 'nothing_taken', detail: 'the failure is no longer remembered' };
    const kept = taken.keptAs === null ? undefined : await db.evidence.get(taken.keptAs);
    if (kept) return { ok: true, value: kept };
    const item = await keepTaken(db, { ...taken.page, keptAt: new Date().toISOString() });
    await changeRing((ring) => ring.map((one) => (one.id === id ? { ...one, keptAs: item.number } : one)));
    return { ok: true, value: item };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: error instanceof NotAsStored ? 'not_verified' : 'not_stored', detail };
  }
}
