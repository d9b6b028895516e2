import {
  type DBCore,
  type DBCoreTable,
  type DBCoreTableSchema,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from 'dexie';
import type { StoreLock } from '../../model/lock';
import type { Database } from '../database';
import { lockOf } from './in-force';
import type { Row, SealedTable } from './sealed-rows';

type Sealing = Partial<Omit<SealedTable, 'plain'>> & { plain?: readonly string[]; lenient?: true };

/** Tables whose rows a lock seals: what the person wrote, what is gathered of a list, and the words that evidence is found by. Fields that rows are found by stay as they are. */
const SEALED: Record<string, Sealing> = {
  cases: {},
  drafts: {},
  contacts: {},
  letterVersions: {},
  notes: {},
  tags: {},
  redactions: {},
  // Whoever has the words of an exhibit has most of what it says.
  searchTexts: {},
  searchSegments: {},
  // Popup and worker go on with a list while the store is locked: they see to what state it is in.
  follows: {
    follow: 'id',
    lenient: true,
    plain: [
      'state',
      'startedAt',
      'lastSeenAt',
      'title',
      'url',
      'walletName',
      'rows',
      'gaps',
      'of',
      'evidence',
    ],
  },
  followRows: { follow: 'follow' },
  followViews: { follow: 'follow' },
};
export const SEALED_TABLES = Object.keys(SEALED);

/** Pages of a store without a lock are spared the code; in the worker the build puts it in its place. */
const rowsOf = () => import('./sealed-rows');

/**
 * Seals rows on their way into the store of a lock, and opens them on their way out; whoever writes and reads knows nothing
 * of it. Reading rejects with StoreLocked while the store is not open, except for rows of a lenient table, which come as they
 * lie. A cursor (`filter`, `each`) gives every row as it lies.
 *
 * A write that began before a lock was set or lifted may still be of the old form: it is of a transaction that stands in
 * front of those that go over the table afterwards (convertRows).
 */
export function sealedTables(db: Database): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealed tables',
    create: (down) => ({
      ...down,
      table(name) {
        const table = down.table(name);
        const sealing = SEALED[name];
        return sealing ? sealedTable(db, table, sealing) : table;
      },
    }),
  };
}

function sealedTable(db: Database, down: DBCoreTable, { lenient, plain = [], follow }: Sealing): DBCoreTable {
  const { name, schema } = down;
  const found = new Set([...fieldsOf(schema), ...plain]);
  const { keyPath, autoIncrement } = schema.primaryKey;
  const bound = autoIncrement
    ? fieldsOf(schema).filter((field) => field !== keyPath)
    : [keyPath ?? []].flat();
  const table: SealedTable = { name, bound, plain: found, ...(follow ? { follow } : {}) };
  const opened = <T>(rows: readonly T[], give: (rows: unknown[]) => unknown) =>
    rows.some(isSealed)
      ? meanwhile(async () => {
          const { openedRow } = await rowsOf();
          const one = (row: unknown) =>
            isSealed(row)
              ? openedRow(table, row).catch((error: unknown) => {
                  if (lenient && error instanceof Error && error.name === 'StoreLocked') return row;
                  throw error;
                })
              : row;
          return Promise.all(rows.map(one));
        }).then(give)
      : give([...rows]);
  return {
    ...down,
    get: (request) => down.get(request).then((row: unknown) => opened([row], ([one]) => one)),
    getMany: (request) => down.getMany(request).then((rows) => opened(rows, (all) => all) as unknown[]),
    query: (request) =>
      down
        .query(request)
        .then((reply) =>
          request.values ? (opened(reply.result, (result) => ({ ...reply, result })) as typeof reply) : reply,
        ),
    mutate(request) {
      if ((request.type !== 'add' && request.type !== 'put') || request.values.length === 0)
        return down.mutate(request);
      return Dexie.Promise.resolve(lockNow(db, request.trans)).then((lock) => {
        if (lock === undefined || lock.state === 'opening') return down.mutate(request);
        const sealing = async () => (await rowsOf()).sealRows(table, lock, request.values as Row[]);
        return meanwhile(sealing).then((values) => {
          const { type, trans, keys } = request;
          return down.mutate({ type, trans, values, ...(keys ? { keys } : {}) });
        });
      });
    },
  };
}

/** Asked inside a transaction that has the lock's table in hand, it is read there: another one would wait for it for ever. */
function lockNow(db: Database, transaction: DBCoreTransaction): PromiseLike<StoreLock | undefined> {
  const { objectStoreNames } = transaction as unknown as IDBTransaction;
  return objectStoreNames.contains('lock') ? lockOf(db) : meanwhile(() => lockOf(db));
}

/** Keeps the transaction that stands here alive until work that is none of its own is done. */
function meanwhile<T>(work: () => PromiseLike<T>): Promise<T> {
  return Dexie.waitFor(Dexie.ignoreTransaction(work));
}

function fieldsOf({ primaryKey, indexes }: DBCoreTableSchema): string[] {
  return [primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []);
}

function isSealed(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'sealed' in row;
}
