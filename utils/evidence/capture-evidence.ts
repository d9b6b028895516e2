import { PageRefused } from '../capture/ask-page';
import { takePage } from '../capture/capture-page';
import type { Database } from '../db/database';
import type { Reply } from '../messaging/messages';
import type { CaptureProblem, CaptureStep } from '../model/capture-job';
import { readBack } from './read-back';
import { sealEvidence } from './seal-evidence';

type Outcome = Reply<'capture-page'>;

/**
 * The one way a page becomes evidence: take, hash, store and chain, read back. The job's row tells whoever watches how
 * far it is. The reply says ok only after every byte was read back from the store and hashed again.
 */
export async function captureEvidence(db: Database, tabId: number, jobId: string): Promise<Outcome> {
  const startedAt = new Date().toISOString();
  const step = async (step: CaptureStep) => {
    await db.jobs.put({ id: jobId, tabId, startedAt, step });
  };
  const fail = async (problem: CaptureProblem, detail: string): Promise<Outcome> => {
    await step('failed').catch(() => undefined);
    return { ok: false, problem, detail };
  };
  let sealed = false;
  try {
    const taken = await takePage(tabId, (next) => void step(next));
    await step('hash');
    const item = await sealEvidence(db, taken);
    sealed = true;
    await step('verify');
    const { fault } = await readBack(db, item.number);
    if (fault) return await fail('not_verified', fault);
    await step('done');
    return { ok: true, value: item };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof PageRefused) return fail(error.problem, detail);
    return fail(sealed ? 'not_verified' : 'not_stored', detail);
  }
}
