import type { CaptureRecord } from '../capture/capture-page';
import type { RunningClock } from '../capture/clock';
import type { CaptureJob, Database } from '../db/database';
import type { CaptureProblem } from '../model/capture-job';
import { hasRoom, requireRoom } from '../platform/storage-room';
import { forgetKeys, stageHead, stagePart } from './staged-parts';

/** The captures that this run of the worker works on. An open job that is not among them has nobody any more. */
export const inHand = new Set<string>();

/** Opens the record of a new capture. Every call is in the store when it resolves. */
export async function openJob(db: Database, id: string, tabId: number): Promise<CaptureRecord> {
  const job: CaptureJob = {
    id,
    tabId,
    startedAt: new Date().toISOString(),
    step: 'pixels',
    evidence: null,
    problem: null,
  };
  inHand.add(id);
  /** Bytes staged so far. */
  let held = 0;
  let clock: RunningClock | undefined;
  await db.jobs.put(job);
  return {
    async step(step) {
      await db.jobs.update(id, { step });
    },
    async progress(at, of) {
      await db.jobs.update(id, { pictures: { at, of } });
    },
    async halted() {
      if ((await db.jobs.get(id))?.stop === true) return 'stopped';
      // What was taken is stored once more when it is sealed, and of a long page a joined picture is made of it.
      return (await hasRoom('capture', 2 * held)) ? null : 'no_room';
    },
    async begin(head, running) {
      clock = running;
      await stageHead(db, { jobId: id, clock: running.soFar() }, head);
    },
    async keep(part) {
      await requireRoom('small', held + 2 * part.content.size);
      held += part.content.size;
      await stagePart(db, { jobId: id, ...(clock ? { clock: clock.soFar() } : {}) }, part);
    },
  };
}

/** Closes a job and forgets what was staged for it: it is sealed by now, or nothing can be made of it. */
export async function endJob(
  db: Database,
  id: string,
  outcome: { evidence: number } | { problem: CaptureProblem },
): Promise<void> {
  forgetKeys(id);
  await db.transaction('rw', [db.jobs, db.staged], async () => {
    await db.staged.where('jobId').equals(id).delete();
    await db.jobs.update(
      id,
      'evidence' in outcome ? { step: 'done', ...outcome } : { step: 'failed', ...outcome },
    );
  });
}

/** The person wants no more pictures; the capture sees it before the next one. */
export async function askToStop(db: Database, id: string): Promise<void> {
  await db.jobs.update(id, { stop: true });
}
