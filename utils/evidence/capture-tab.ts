import type { CaptureRequest } from '../capture/capture-request';
import { isSampleTab } from '../capture/sample-tab';
import type { Database } from '../db/database';
import type { Reply } from '../messaging/messages';
import { captureEvidence } from './capture-evidence';
import { captureSample } from './capture-sample';

/** Captures what a tab shows: as evidence, or, of the extension's own sample page, as a sample that is kept apart. */
export async function captureTab(
  db: Database,
  tabId: number,
  jobId: string,
  request: CaptureRequest,
): Promise<Reply<'capture-page'>> {
  return (await isSampleTab(tabId))
    ? captureSample(tabId, jobId, request)
    : captureEvidence(db, tabId, jobId, request);
}
