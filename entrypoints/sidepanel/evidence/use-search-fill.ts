import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import { fillSearchIndex, leftToFill } from '../../../utils/evidence/search-index';

/** What is on the screen comes first. */
const AFTER_MS = 1_000;

/** Reads what is not in the search yet, behind what the person does. How many items are left. */
export function useSearchFill(db: Database): number {
  const left = useLive(() => liveQuery(() => leftToFill(db)), [], 'keep') ?? 0;
  const [running, setRunning] = useState(false);
  /** Where it failed it begins again once there is something else to do. */
  const [failedAt, setFailedAt] = useState(0);
  useEffect(() => {
    if (left === 0 || running || left === failedAt) return undefined;
    const wait = setTimeout(() => {
      setRunning(true);
      fillSearchIndex(db)
        .catch((error: unknown) => {
          setFailedAt(left);
          console.error('the search', error);
        })
        .finally(() => setRunning(false));
    }, AFTER_MS);
    return () => clearTimeout(wait);
  }, [left, running, failedAt]);
  return left;
}
