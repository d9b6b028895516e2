import { sealerOf } from '../../lock/key-pair';
import { openRow, type RowKey, sealRow } from '../../lock/sealed-row';
import type { SealedRow, StoreLock } from '../../model/lock';
import { keyToOpen, keyToSeal } from './row-keys';
import { StoreLocked } from './sealed-rest';

export type Row = Record<string, unknown>;

/** How the rows of a table are sealed. */
export interface SealedTable {
  name: string;
  /** The primary key, by which a row knows its place; of a table that counts its rows itself, what is looked up. */
  bound: readonly string[];
  /** What stays as it is: the fields that rows are found by, and those that must be read while the store is locked. */
  plain: ReadonlySet<string>;
  /** The field that says of which followed list a row is. */
  follow?: string;
}

export function sealedPart(row: Row): SealedRow | undefined {
  // The database layer alone writes it.
  return row['sealed'] as SealedRow | undefined;
}

/** The rows as they are to lie in the store of this lock. One that could not be opened lies as it lay. */
export async function sealRows(table: SealedTable, lock: StoreLock, rows: readonly Row[]): Promise<Row[]> {
  const sealer = await sealerOf(lock);
  const keys = new Map<string | undefined, RowKey>();
  const sealed: Row[] = [];
  for (const row of rows) {
    const fields = Object.entries(row);
    if (sealedPart(row)) {
      // Beside what is sealed, another field would lie open.
      if (fields.some(([field]) => !table.plain.has(field) && field !== 'sealed')) throw new StoreLocked();
      sealed.push(row);
      continue;
    }
    const plain: Row = Object.fromEntries(fields.filter(([field]) => table.plain.has(field)));
    const follow = followOf(table, row);
    const key = keys.get(follow) ?? (await keyToSeal(sealer, follow));
    keys.set(follow, key);
    sealed.push({ ...plain, sealed: await sealRow(row, placeOf(table, row), key) });
  }
  return sealed;
}

/** The row as it was written. Rejects with StoreLocked while it is sealed and the store is not open. */
export async function openedRow(table: SealedTable, row: Row): Promise<Row> {
  const part = sealedPart(row);
  if (!part) return row;
  const key = await keyToOpen(part, followOf(table, row));
  const { sealed: _, ...plain } = row;
  // The sealed row is whole, so that its fields come in their own order: packages are written in it. What lies open is newer.
  return { ...(await openRow(part, placeOf(table, row), key)), ...plain };
}

function followOf({ follow }: SealedTable, row: Row): string | undefined {
  return follow === undefined ? undefined : String(row[follow]);
}

function placeOf({ name, bound }: SealedTable, row: Row): string {
  return JSON.stringify([name, ...bound.map((field) => row[field])]);
}
