import { takePage } from '../capture/capture-page';
import type { CaptureRequest } from '../capture/capture-request';
import type { Database } from '../db/database';
import { readyToWrite } from '../db/ready-to-write';
import { inSampleStore, removeSampleStore } from '../db/sample-store';
import type { Reply } from '../messaging/messages';
import type { EvidenceItem } from '../model/evidence';
import { forgetSampleNote, noteSample } from '../platform/sample-note';
import { inHand, openJob } from './capture-job';
import { NotAsStored } from './keep-taken';
import { readBack } from './read-back';
import { refusalOf } from './refusal';
import { sealEvidence } from './seal-evidence';

/**
 * Captures the sample page as any other page is captured (taken, hashed, chained, stored, read back), into the samples' own
 * store. There is one sample at a time. Nothing of it counts among the evidence, not even its number.
 */
export async function captureSample(
  tabId: number,
  jobId: string,
  request: CaptureRequest,
): Promise<Reply<'capture-page'>> {
  try {
    await forgetSample();
    return { ok: true, value: await inSampleStore((db) => take(db, tabId, jobId, request)) };
  } catch (error) {
    return refusalOf(error);
  } finally {
    inHand.delete(jobId);
  }
}

async function take(
  db: Database,
  tabId: number,
  jobId: string,
  request: CaptureRequest,
): Promise<EvidenceItem> {
  await readyToWrite(db, 'capture');
  const taken = await takePage(tabId, await openJob(db, jobId, tabId), { ...request, sample: true });
  const item = await sealEvidence(db, taken, { job: jobId });
  const { fault } = await readBack(db, item.number);
  if (fault !== null) throw new NotAsStored(fault);
  await noteSample(item.number);
  return item;
}

/** Removes the sample and its store. */
export async function forgetSample(): Promise<void> {
  await forgetSampleNote();
  await removeSampleStore();
}
