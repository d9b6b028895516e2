import type { Table, Transaction } from 'dexie';

/** Transactions in which the person has bytes removed, and the hashes of these: see removeBytes. */
const removing = new WeakMap<Transaction, ReadonlySet<unknown>>();

/** Lets the bytes of these hashes, and nothing else, be deleted in this transaction. */
export function allowRemoval(transaction: Transaction, hashes: readonly string[]): void {
  removing.set(transaction, new Set(hashes));
}

/** Transactions in which bytes may be put in the place of bytes of the same hash: sealed for plain, plain for sealed. */
const swapping = new WeakMap<Transaction, string>();

/**
 * The door for the lock of the store: in this transaction the bytes of this hash may be written over, none deleted.
 * Whoever opens it has seen that what it puts opens to the bytes that the row is named by.
 */
export function allowSwap(transaction: Transaction, sha256: string): void {
  swapping.set(transaction, sha256);
}

/** Makes a table append-only: what was sealed can be neither changed nor deleted through the database layer. */
export function refuseChanges(table: Pick<Table, 'hook' | 'name'>): void {
  table.hook('updating', (_changes, key, _row, transaction) => {
    if (table.name === 'blobs' && swapping.get(transaction) === key) return;
    throw new Error(`${table.name} is sealed: an entry was about to be changed`);
  });
  table.hook('deleting', (key, _row, transaction) => {
    if (table.name === 'blobs' && removing.get(transaction)?.has(key)) return;
    throw new Error(`${table.name} is sealed: an entry was about to be deleted`);
  });
}

/** Seals each row of a table once `isFinal` says so of it; until then it may change. */
export function refuseChangesOnce<Row>(
  table: Pick<Table, 'hook' | 'name'>,
  isFinal: (row: Row) => boolean,
): void {
  table.hook('updating', (_changes, _key, row: Row) => {
    if (isFinal(row)) throw new Error(`${table.name} is sealed: an entry was about to be changed`);
  });
  table.hook('deleting', (_key, row: Row) => {
    if (isFinal(row)) throw new Error(`${table.name} is sealed: an entry was about to be deleted`);
  });
}
