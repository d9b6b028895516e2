import type { Table, Transaction } from 'dexie';

/** Transactions in which the person has bytes removed: see removeBytes. */
const removing = new WeakSet<Transaction>();

/** Lets bytes, and nothing but bytes, be deleted in this transaction. */
export function allowRemoval(transaction: Transaction): void {
  removing.add(transaction);
}

/** Transactions in which bytes of the same hash may be put in the place of bytes: sealed for plain, plain for sealed. */
const swapping = new WeakSet<Transaction>();

/**
 * The door for the lock of the store: in this transaction rows may be written over, none deleted.
 * Whoever opens it has seen that what it puts opens to the bytes that the row is named by.
 */
export function allowSwap(transaction: Transaction): void {
  swapping.add(transaction);
}

/** Makes a table append-only: what was sealed can be neither changed nor deleted through the database layer. */
export function refuseChanges(table: Pick<Table, 'hook' | 'name'>): void {
  table.hook('updating', (_changes, _key, _row, transaction) => {
    if (table.name === 'blobs' && swapping.has(transaction)) return;
    throw new Error(`${table.name} is sealed: an entry was about to be changed`);
  });
  table.hook('deleting', (_key, _row, transaction) => {
    if (table.name === 'blobs' && removing.has(transaction)) return;
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
