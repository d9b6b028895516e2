import { TableWriter } from '../backup/table-writer';
import { TABLES } from '../backup/tables';
import type { Database } from '../db/database';

const AT_ONCE = 200;

/**
 * All that the store holds at one moment, as it lies there: what is sealed stays sealed, and no lock has to be open. Files
 * are referred to and not read.
 */
export async function takeRows(db: Database): Promise<TableWriter> {
  await db.open();
  const writer = new TableWriter();
  const names = TABLES.map(({ name }) => name);
  // Beneath the layer that opens what is sealed. One transaction: nothing is written between two tables.
  const transaction = db.backendDB().transaction(names, 'readonly');
  for (const name of names)
    for await (const row of rowsOf(transaction.objectStore(name))) writer.add(name, row);
  return writer;
}

/** Waits for nothing but the store, so that the transaction stays alive. */
async function* rowsOf(store: IDBObjectStore): AsyncGenerator<object> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const [keys, rows] = await Promise.all([
      done(store.getAllKeys(after, AT_ONCE)),
      done<object[]>(store.getAll(after, AT_ONCE)),
    ]);
    yield* rows;
    const last = keys.at(-1);
    if (last === undefined || keys.length < AT_ONCE) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
