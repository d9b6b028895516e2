import type { Database } from '../db/database';
import type { Tick } from '../model/tick';

/** Ticks a point of a list, or takes the tick away. Ticked again it keeps its first time. */
export async function setTick(db: Database, scope: string, id: string, done: boolean): Promise<Tick | null> {
  return db.transaction('rw', [db.ticks], async () => {
    if (!done) {
      await db.ticks.delete([scope, id]);
      return null;
    }
    const found = await db.ticks.get([scope, id]);
    if (found) return found;
    const tick: Tick = { scope, id, at: new Date().toISOString() };
    await db.ticks.put(tick);
    return tick;
  });
}

/** What is ticked of a list: `security`, or a case's own (`C0003`). */
export async function ticksOf(db: Database, scope: string): Promise<Tick[]> {
  return db.ticks.where('scope').equals(scope).toArray();
}
