import { Dexie } from 'dexie';
import { BackupFault } from '../backup/backup-fault';
import type { CheckedBackup } from '../backup/check-backup';
import { type ReadRow, rowsOf } from '../backup/read-tables';
import { type BackedTable, TABLES } from '../backup/tables';
import { nextEntry } from '../custody/chain';
import type { Database } from '../db/database';
import { readyToWrite } from '../db/ready-to-write';
import type { ReadAgain } from '../model/backup';
import { rememberCase } from '../platform/case-numbers';
import { rememberHighest, setHeld } from '../platform/held-items';
import { requireRoom } from '../platform/storage-room';
import { beginExport } from '../platform/unfinished-exports';
import { isEmpty, KEPT } from './is-empty';
import type { StepWatch } from './make-backup';
import { readAllAgain } from './read-all-again';

/**
 * Puts a backup that was checked into an empty store, in one transaction: all of it is there afterwards, or nothing,
 * whatever ends it. The chain goes on with an entry that says so and names the backup. Then every item is read back and
 * hashed, and the whole chain checked. Nothing that was there is written over: rejects with a BackupFault (`not_empty`)
 * where there is something, with NoRoom where the disk is too full, with an AbortError when it is called off before the
 * transaction has ended.
 */
export async function restoreBackup(
  db: Database,
  { head, content, sha256 }: CheckedBackup,
  watch: StepWatch,
): Promise<ReadAgain> {
  const files = [...content.files.values()].map(({ content }) => content);
  const size = [...content.tables.values(), ...files].reduce((sum, blob) => sum + blob.size, 0);
  await readyToWrite(db, 'small');
  await requireRoom('capture', size);
  if (!(await isEmpty(db))) throw occupied();
  // Noted first: a number too high costs nothing, one that is given twice would.
  await rememberHighest(head.numbers.evidence).catch(() => undefined);
  await rememberCase(head.numbers.case);
  for (const unfinished of head.unfinishedExports) await beginExport(unfinished);

  const total = Object.values(head.tables).reduce((sum, count) => sum + count, 0);
  let done = 0;
  await db.transaction('rw', db.tables, async () => {
    if (!(await isEmpty(db))) throw occupied();
    for (const table of lockLast()) {
      const rows = rowsOf(table, content);
      for (;;) {
        // Reading the file is no work of the transaction, which would end meanwhile.
        const next: IteratorResult<ReadRow[]> = await Dexie.waitFor(
          Dexie.ignoreTransaction(() => rows.next()),
        );
        if (next.done) break;
        watch.signal.throwIfAborted();
        await add(db, table, next.value);
        done += next.value.length;
        watch.report({ step: 'restore', done, total });
      }
    }
    const last = await db.custody.orderBy('seq').last();
    const at = new Date().toISOString();
    await db.custody.add(nextEntry(last, { at, event: 'restored', evidence: null, case: null, sha256 }));
  });
  await setHeld(await db.evidence.count());
  return readAllAgain(db, watch);
}

/** A row that is written under a lock would be sealed anew; these lie as they are to lie. */
function lockLast(): BackedTable[] {
  return TABLES.toSorted((a, b) => Number(a.name === 'lock') - Number(b.name === 'lock'));
}

async function add(db: Database, { name, key }: BackedTable, rows: readonly ReadRow[]): Promise<void> {
  const sound = rows.filter(({ fault }) => fault === null).map(({ row }) => asMoved(name, row));
  const wanted = KEPT.has(name) ? await notThere(db, name, key, sound) : sound;
  await db.table(name).bulkAdd(wanted);
}

/** The tab in which a list was followed is not here: one with its number is another. */
function asMoved(name: string, row: object): object {
  return name === 'follows' ? { ...row, state: 'ended' } : row;
}

async function notThere(
  db: Database,
  name: string,
  key: readonly string[],
  rows: readonly object[],
): Promise<object[]> {
  const keys = rows.map((row) => {
    const fields = new Map<string, unknown>(Object.entries(row));
    const parts = key.map((field) => String(fields.get(field)));
    return parts.length === 1 ? (parts[0] ?? '') : parts;
  });
  const there: unknown[] = await db.table(name).bulkGet(keys);
  return rows.filter((_, index) => there[index] === undefined);
}

function occupied(): BackupFault {
  return new BackupFault('not_empty', 'the store is not empty');
}
