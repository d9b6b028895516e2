import type { CaptureJob, Database } from '../db/database';
import { StoreLocked } from '../db/lock/sealed-rest';
import { readyToWrite } from '../db/ready-to-write';
import type { KnownCause } from '../model/evidence';
import { endJob, inHand } from './capture-job';
import { readBack } from './read-back';
import { salvageJob } from './salvage-job';

/** A finished job is told of for a day, then forgotten. */
const REMEMBERED_MS = 24 * 60 * 60 * 1_000;

/**
 * Takes up the captures that nobody works on any more: one that was sealed is read back, one that was not becomes
 * an item of what had been taken, one that had taken nothing is said to have failed. Run when the worker starts,
 * when the store is unlocked, and again when a store that refused may have room.
 */
export async function recoverJobs(db: Database, now: Date): Promise<void> {
  await readyToWrite(db, 'small');
  const jobs = await db.jobs.toArray();
  const left = ({ id, step }: CaptureJob) => step !== 'done' && step !== 'failed' && !inHand.has(id);
  const open = jobs.filter(left);
  for (const job of open) await recoverJob(db, job);
  const old = jobs.filter(
    (job) =>
      !open.includes(job) && !inHand.has(job.id) && now.getTime() - Date.parse(job.startedAt) > REMEMBERED_MS,
  );
  await db.jobs.bulkDelete(old.map(({ id }) => id));
}

const RETRY_MS = 5_000;

/** Tries again until the store takes it; a worker that ends before that does it when it starts. */
export function recoverLater(db: Database): void {
  setTimeout(() => recoverJobs(db, new Date()).catch(() => recoverLater(db)), RETRY_MS);
}

async function recoverJob(db: Database, { id, evidence }: CaptureJob): Promise<void> {
  if (evidence !== null) {
    const { fault } = await readBack(db, evidence);
    await endJob(db, id, fault === null ? { evidence } : { problem: 'not_verified' });
    return;
  }
  try {
    const item = await salvageJob(db, id, 'interrupted' satisfies KnownCause);
    if (!item) await endJob(db, id, { problem: 'interrupted' });
  } catch (error) {
    if (!(error instanceof StoreLocked)) throw error;
    // What was taken stays where it is until the person opens the store.
    await db.jobs.update(id, { waits: true });
  }
}
