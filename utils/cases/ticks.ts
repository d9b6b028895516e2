import type { Database } from '../db/database';
import type { Tick } from '../model/tick';

/** Ticks a point, with the time it was ticked first; or takes the tick back. */
export async function setTick(
  db: Database,
  { scope, id, done }: Omit<Tick, 'at'> & { done: boolean },
): Promise<Tick | null> {
  return db.transaction('rw', [db.ticks], async () => {
    const known = await db.ticks.get([scope, id]);
    if (!done) {
      await db.ticks.delete([scope, id]);
      return null;
    }
    const tick = known ?? { scope, id, at: new Date().toISOString() };
    await db.ticks.put(tick);
    return tick;
  });
}

/** The ticks of one list, in no order. */
export async function ticksOf(db: Database, scope: string): Promise<Tick[]> {
  return db.ticks.where('scope').equals(scope).toArray();
}
