import { liveQuery } from 'dexie';
import type { StoreLock } from '../../model/lock';
import { heldKey, onKeyChanged } from '../../platform/store-key';
import type { Database } from '../database';
import { lockOf } from './in-force';

export interface LockNow {
  state: StoreLock['state'];
  setAt: string;
  /** Whether what is sealed can be read now. */
  open: boolean;
}

interface Watched {
  subscribe(next: (lock: LockNow | null) => void, error: (cause: unknown) => void): { unsubscribe(): void };
}

/** The lock of the store, now and whenever it changes; null for none. */
export function watchLock(db: Database): Watched {
  return {
    subscribe(next, error) {
      let stored: { lock: StoreLock | undefined } | undefined;
      const tell = async () => {
        const by = stored?.lock && (await heldKey())?.by;
        if (!stored) return;
        const { lock } = stored;
        next(lock ? { state: lock.state, setAt: lock.setAt, open: by === lock.fingerprint } : null);
      };
      const again = () => void tell().catch(error);
      const rows = liveQuery(() => lockOf(db)).subscribe((lock) => {
        stored = { lock };
        again();
      }, error);
      const end = onKeyChanged(again);
      return {
        unsubscribe() {
          rows.unsubscribe();
          end();
        },
      };
    },
  };
}
