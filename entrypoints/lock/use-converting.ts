import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConvertState } from '../../components/lock/converting';
import type { Database } from '../../utils/db/database';
import { convertStore } from '../../utils/db/lock/convert-store';
import type { LockNow } from '../../utils/db/lock/watch-lock';

const AGAIN_MS = 2_000;

/** Goes on with sealing or opening what is in the store while this page is open; undefined when there is nothing to do. */
export function useConverting(
  db: Database,
  lock: LockNow | null | undefined,
): (ConvertState & { onRetry: () => void }) | undefined {
  const told = useSignal<ConvertState | undefined>(undefined);
  const tries = useSignal(0);
  const goes = lock && (lock.state === 'closing' || (lock.state === 'opening' && lock.open));
  const work = goes ? lock.state : undefined;
  useEffect(() => {
    if (work === undefined) {
      // What was said of damaged files stays to be read.
      if (told.peek()?.damaged === 0) told.value = undefined;
      return undefined;
    }
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const now: ConvertState = { done: 0, of: 0, damaged: 0, failed: false };
    told.value = now;
    convertStore(db, (done, of) => {
      told.value = { ...now, done, of };
    }).then(
      ({ finished, damaged }) => {
        told.value = { ...now, ...told.peek(), damaged };
        // Captures that were under way are waited for.
        if (!finished) waiting = setTimeout(() => (tries.value += 1), AGAIN_MS);
      },
      () => {
        told.value = { ...now, ...told.peek(), failed: true };
      },
    );
    return () => clearTimeout(waiting);
  }, [work, tries.value]);
  return told.value && { ...told.value, onRetry: () => (tries.value += 1) };
}
