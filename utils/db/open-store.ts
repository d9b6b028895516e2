import type { Database } from './database';

/** Why the store is not open; `waits` while it may open by itself yet. */
export interface ClosedStore {
  cause: string;
  waits: boolean;
}

/** For whoever helps; an older version of the extension is at work in another window. */
const BLOCKED = 'blocked: another window holds an older version of the store open';
/** A second page that waits behind one that is blocked is told nothing at all by the browser. */
const SILENT = 'blocked: the browser has not opened the store yet';
const SILENT_MS = 3_000;

/** Opens the store for a page that shows what is in it. Calls `show` with why it is not open, and with null when it is. */
export function openStore(db: Database, show: (closed: ClosedStore | null) => void): void {
  const silent = setTimeout(() => show({ cause: SILENT, waits: true }), SILENT_MS);
  const told = (closed: ClosedStore | null) => {
    clearTimeout(silent);
    show(closed);
  };
  db.on('blocked', () => told({ cause: BLOCKED, waits: true }));
  db.open().then(
    () => told(null),
    (error: unknown) => told({ cause: String(error), waits: false }),
  );
}
