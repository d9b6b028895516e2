import type { Database } from '../db/database';

/** What may be there before: how captures went, and ticks of the list that is the person's own. Both stay. */
export const KEPT: ReadonlySet<string> = new Set(['jobs', 'ticks']);

/** Whether nothing is in the store that a backup could get in the way of. */
export async function isEmpty(db: Database): Promise<boolean> {
  for (const { name } of db.tables) if (!KEPT.has(name) && (await db.table(name).count()) > 0) return false;
  return true;
}
