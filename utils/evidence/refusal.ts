import { PageRefused } from '../capture/ask-page';
import { StoreLocked } from '../db/lock/sealed-rest';
import type { CaptureProblem } from '../model/capture-job';
import { doubtLog } from '../platform/sound-log';
import { NoRoom } from '../platform/storage-room';
import { NotAsStored } from './keep-taken';

export interface Refusal {
  ok: false;
  problem: CaptureProblem;
  detail: string;
}

/** What to tell of a capture that failed with `error`. After a write that failed the store's log is in doubt. */
export async function refusalOf(error: unknown): Promise<Refusal> {
  const problem = problemOf(error);
  if (problem === 'not_stored') await doubtLog().catch(() => undefined);
  return { ok: false, problem, detail: error instanceof Error ? error.message : String(error) };
}

function problemOf(error: unknown): CaptureProblem {
  if (error instanceof PageRefused) return error.problem;
  if (error instanceof NoRoom) return 'no_room';
  if (error instanceof StoreLocked) return 'store_locked';
  return error instanceof NotAsStored ? 'not_verified' : 'not_stored';
}
