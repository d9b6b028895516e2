import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { type LockNow, watchLock } from '../../utils/db/lock/watch-lock';
import { noteUse } from '../../utils/platform/store-key';
import { later } from './later';

/** Nobody needs it who has set no lock. */
const Unlock = later(async () => (await import('./unlock')).Unlock);

/** Shows the case file unless the store is locked, and goes on with what was left undone when the lock was set or lifted. */
export function LockGate({ db, children }: { db: Database; children: ComponentChildren }) {
  const lock = useLive(() => watchLock(db), [], 'keep');
  const open = lock?.open === true;
  useUse(open);
  useEffect(() => {
    if (leavesWork(lock)) void goOn(db);
  }, [lock?.state, open]);
  if (lock === undefined) return null;
  return lock === null || open ? children : <Unlock db={db} />;
}

function leavesWork(lock: LockNow | null | undefined): boolean {
  return lock?.state === 'closing' || (lock?.state === 'opening' && lock.open);
}

async function goOn(db: Database): Promise<void> {
  const { convertStore } = await import('../../utils/db/lock/convert-store');
  await convertStore(db, () => undefined).catch((error: unknown) => console.error('the lock', error));
}

const EVERY_MS = 20_000;

/** Tells that the person is at work, so that the store is not locked meanwhile. */
function useUse(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    let last = 0;
    const used = () => {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      void noteUse();
    };
    addEventListener('pointerdown', used);
    addEventListener('keydown', used);
    return () => {
      removeEventListener('pointerdown', used);
      removeEventListener('keydown', used);
    };
  }, [open]);
}
