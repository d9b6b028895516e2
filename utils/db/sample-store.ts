import { type Database, openDatabase } from './database';

/** A store apart: no case, letter, package or custody record ever opens it, so that a sample cannot get among evidence. */
const SAMPLE_STORE = 'wallet-witness-sample';

/** Opens the store of samples for as long as `work` takes, no longer: whoever removes it waits for nobody. */
export async function inSampleStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(SAMPLE_STORE);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function removeSampleStore(): Promise<void> {
  return inSampleStore((db) => db.delete());
}
