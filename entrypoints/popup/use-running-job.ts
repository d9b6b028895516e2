import { liveQuery } from 'dexie';
import { useLive } from '../../components/use-live';
import type { CaptureJob, Database } from '../../utils/db/database';

/** Longer than the longest page takes; a job that has not ended by then was broken off with its worker. */
const LONGEST_MS = 600_000;

/** A capture of this tab that an earlier popup started and that still runs; undefined when there is none. */
export function useRunningJob(db: Database, tabId: number | undefined): CaptureJob | undefined {
  const running = ({ tabId: of, step, startedAt, waits }: CaptureJob) =>
    of === tabId &&
    waits !== true &&
    step !== 'done' &&
    step !== 'failed' &&
    Date.now() - Date.parse(startedAt) < LONGEST_MS;
  return useLive(() => liveQuery(() => db.jobs.filter(running).last()), [tabId ?? null]);
}
