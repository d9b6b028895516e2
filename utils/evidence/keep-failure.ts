import { changeRing } from '../capture/failure-ring/ring-store';
import { takeFailure } from '../capture/failure-ring/take-failure';
import type { Database } from '../db/database';
import { readyToWrite } from '../db/ready-to-write';
import type { Reply } from '../messaging/messages';
import { deletedAt } from './deleted';
import { keepTaken } from './keep-taken';
import { refusalOf } from './refusal';

/**
 * A failure that the recorder remembers becomes evidence, also after it is gone from the page. The reply says ok only
 * after every byte was read back; one that was kept before is not kept twice.
 */
export async function keepFailure(db: Database, id: string): Promise<Reply<'keep-failure'>> {
  try {
    await readyToWrite(db, 'capture');
    const taken = await takeFailure(id);
    if (!taken) return { ok: false, problem: 'nothing_taken', detail: 'the failure is no longer remembered' };
    const kept = taken.keptAs === null ? undefined : await db.evidence.get(taken.keptAs);
    if (kept && (await deletedAt(db, kept.number)) === null) return { ok: true, value: kept };
    const item = await keepTaken(db, { ...taken.page, keptAt: new Date().toISOString() });
    await changeRing((ring) => ring.map((one) => (one.id === id ? { ...one, keptAs: item.number } : one)));
    return { ok: true, value: item };
  } catch (error) {
    return refusalOf(error);
  }
}
