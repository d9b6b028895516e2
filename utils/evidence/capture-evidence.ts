import { PageRefused } from '../capture/ask-page';
import { takePage } from '../capture/capture-page';
import type { CaptureRequest } from '../capture/capture-request';
import type { Database } from '../db/database';
import type { Reply } from '../messaging/messages';
import type { CaptureProblem } from '../model/capture-job';
import { endJob, inHand, openJob } from './capture-job';
import { keepTaken, NotAsStored } from './keep-taken';
import { recoverLater } from './recover-jobs';
import { salvageJob } from './salvage-job';

type Outcome = Reply<'capture-page'>;

/**
 * A page becomes evidence: take, hash, store and chain, read back. What is taken is kept as it comes, so that a page or
 * a worker that goes away half-way costs only what was not taken yet. The reply says ok only after every byte was read
 * back from the store and hashed again.
 */
export async function captureEvidence(
  db: Database,
  tabId: number,
  jobId: string,
  request: CaptureRequest,
): Promise<Outcome> {
  try {
    const job = await openJob(db, jobId, tabId);
    const taken = await takePage(tabId, job, request);
    await job.step('hash');
    const item = await keepTaken(db, taken, jobId);
    await endJob(db, jobId, { evidence: item.number }).catch(() => recoverLater(db));
    return { ok: true, value: item };
  } catch (error) {
    return await afterFailure(db, jobId, error);
  } finally {
    inHand.delete(jobId);
  }
}

/** Seals what was taken before the failure; says why where there is nothing. */
async function afterFailure(db: Database, jobId: string, error: unknown): Promise<Outcome> {
  const { problem, detail } = problemOf(error);
  try {
    const item = problem === 'not_verified' ? null : await salvageJob(db, jobId, detail);
    if (item) return { ok: true, value: item };
    await endJob(db, jobId, { problem });
  } catch {
    // The store refuses this too: the first failure is what the person needs to know now.
    recoverLater(db);
  }
  return { ok: false, problem, detail };
}

function problemOf(error: unknown): { problem: CaptureProblem; detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof PageRefused) return { problem: error.problem, detail };
  return { problem: error instanceof NotAsStored ? 'not_verified' : 'not_stored', detail };
}
