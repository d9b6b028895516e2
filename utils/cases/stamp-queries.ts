import type { Database } from '../db/database';
import type { CustodyEvent } from '../model/custody';
import type { TimeStamp } from '../model/time-stamp';

/** What one authority was asked last, how many entries the chain has had since (stamps and checks aside), and what it confirmed before. */
export interface StampsOfOne {
  latest: TimeStamp;
  since: number;
  before: TimeStamp | null;
}

/** They say something of what stands before them, and come right behind an export that was just confirmed. */
const CONFIRMING: ReadonlySet<CustodyEvent> = new Set(['stamped', 'verified']);

/** The questions to each authority, by its id. */
export async function stampsByAuthority(db: Database): Promise<Map<string, StampsOfOne>> {
  const all = await db.stamps.toArray();
  const newestFirst = all.sort((a, b) => b.seq - a.seq || b.askedAt.localeCompare(a.askedAt));
  const found = new Map<string, StampsOfOne>();
  for (const latest of newestFirst) {
    const { id } = latest.authority;
    if (found.has(id)) continue;
    const before = newestFirst.find((one) => one.authority.id === id && one.state === 'done') ?? null;
    const later = db.custody.where('seq').above(latest.seq);
    const since = await later.and(({ event }) => !CONFIRMING.has(event)).count();
    found.set(id, { latest, since, before });
  }
  return found;
}
