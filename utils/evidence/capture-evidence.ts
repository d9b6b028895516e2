import { takePage } from '../capture/capture-page';
import type { CaptureRequest } from '../capture/capture-request';
import type { Database } from '../db/database';
import { readyToWrite } from '../db/ready-to-write';
import type { Reply } from '../messaging/messages';
import { NoRoom } from '../platform/storage-room';
import { endJob, inHand, openJob } from './capture-job';
import { keepTaken } from './keep-taken';
import { recoverLater } from './recover-jobs';
import { refusalOf } from './refusal';
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
    await readyToWrite(db, 'capture');
  } catch (error) {
    return refusalOf(error);
  }
  try {
    const job = await openJob(db, jobId, tabId);
    const taken = await takePage(tabId, job, request);
    await job.step('hash');
    const item = await keepTaken(db, taken, { job: jobId });
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
  const refusal = await refusalOf(error);
  const { problem, detail } = refusal;
  const cause = problem === 'no_room' ? problem : detail;
  try {
    const item = problem === 'not_verified' ? null : await salvageJob(db, jobId, cause);
    if (item) return { ok: true, value: item };
    await endJob(db, jobId, { problem });
  } catch (second) {
    // The store refuses this too: the first failure is what the person needs to know now.
    recoverLater(db);
    if (second instanceof NoRoom) return { ...refusal, problem: 'waits_for_room' };
  }
  return refusal;
}
