import type { Database } from './database';

/** For whoever helps; an older version of the extension is at work in another window. */
const BLOCKED = 'blocked: another window holds an older version of the store open';

/** Opens the store for a page that shows what is in it. Gives why it cannot be opened; null when it is open. */
export async function openStore(db: Database): Promise<string | null> {
  const opened = db.open().then(
    () => null,
    (error: unknown) => String(error),
  );
  const blocked = new Promise<string>((told) => db.on('blocked', () => told(BLOCKED)));
  return Promise.race([opened, blocked]);
}
