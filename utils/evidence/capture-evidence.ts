import { PageRefused } from '../capture/ask-page';
import { takePage } from '../capture/capture-page';
import type { Database } from '../db/database';
import type { Reply } from '../messaging/messages';
import type { CaptureProblem, CaptureStep } from '../model/capture-job';
import { keepTaken, NotAsStored } from './keep-taken';

type Outcome = Reply<'capture-page'>;

/**
 * A page becomes evidence: take, hash, store and chain, read back. The job's row tells whoever watches how far it is.
 * The reply says ok only after every byte was read back from the store and hashed again.
 */
export async function captureEvidence(db: Database, tabId: number, jobId: string): Promise<Outcome> {
  const startedAt = new Date().toISOString();
  const step = async (step: CaptureStep) => {
    await db.jobs.put({ id: jobId, tabId, startedAt, step });
  };
  try {
    const taken = await takePage(tabId, (next) => void step(next));
    const item = await keepTaken(db, taken, step);
    await step('done').catch(() => undefined);
    return { ok: true, value: item };
  } catch (error) {
    await step('failed').catch(() => undefined);
    return { ok: false, ...problemOf(error) };
  }
}

function problemOf(error: unknown): { problem: CaptureProblem; detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof PageRefused) return { problem: error.problem, detail };
  return { problem: error instanceof NotAsStored ? 'not_verified' : 'not_stored', detail };
}
