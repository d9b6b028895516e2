import type { StoreLock } from '../../model/lock';
import type { Database } from '../database';
import { SEALED_TABLES } from './sealed-tables';
import { layImport, waitingImport } from './waiting-import';

const AT_ONCE = 200;

/** Rows of a table that do not lie in the store as they are to lie by this lock. */
function rowsLeft(db: Database, name: string, { state }: Pick<StoreLock, 'state'>) {
  // A cursor gives rows as they lie.
  return db.table<object>(name).filter((row) => 'sealed' in row === (state === 'opening'));
}

/** Seals or opens what the person wrote, what is gathered of lists, and files that wait. What is written meanwhile is of the new form. */
export async function convertRows(db: Database, lock: Pick<StoreLock, 'state'>): Promise<void> {
  for (const name of SEALED_TABLES) {
    let left = AT_ONCE;
    while (left === AT_ONCE)
      left = await db.transaction('rw', name, async () => {
        const keys = await rowsLeft(db, name, lock).limit(AT_ONCE).primaryKeys();
        // Read and written as by anybody else: the layer beneath seals and opens.
        await db.table(name).bulkPut(await db.table(name).bulkGet(keys));
        return keys.length;
      });
  }
  const files = db.imports.filter(({ locked }) => (locked !== undefined) === (lock.state === 'opening'));
  for (const waiting of await files.toArray()) await layImport(db, await waitingImport(waiting), 'again');
}

/** How many rows are left; may be asked inside a transaction that holds these tables. */
export async function countRowsLeft(db: Database, lock: Pick<StoreLock, 'state'>): Promise<number> {
  let left = 0;
  for (const name of SEALED_TABLES) left += await rowsLeft(db, name, lock).count();
  return left;
}
