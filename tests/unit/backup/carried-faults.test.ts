import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../utils/backup/read-tables';
import { TABLES } from '../../../utils/backup/tables';
import { backupOf, checked } from './make-backup';
import { sampleTables } from './stored-sample';

type Row = Record<string, unknown>;

function changed(name: string, change: (rows: Row[]) => object[]): Map<string, object[]> {
  const tables = sampleTables(4);
  return tables.set(name, change((tables.get(name) ?? []) as Row[]));
}

async function faultsOf(tables: ReadonlyMap<string, object[]>): Promise<readonly string[]> {
  return (await checked((await backupOf(tables)).blob)).summary.faults;
}

/** A file that the browser has lost, as one on a broken disk. */
function unreadable(): Blob {
  const fail = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const gone = Object.assign(new Blob(['gone']), { arrayBuffer: fail });
  return Object.assign(gone, { slice: () => gone });
}

describe('what was wrong in a store before it was backed up is carried along and told', () => {
  it('bytes that are not what they were sealed as', async () => {
    const tables = changed('blobs', (rows) => [{ ...rows[0], blob: new Blob(['other']) }, ...rows.slice(1)]);
    expect(await faultsOf(tables)).toEqual([expect.stringMatching(/^bytes [0-9a-f]{64}$/)]);
  });

  it('bytes that are not there any more', async () => {
    const faults = await faultsOf(changed('blobs', (rows) => rows.slice(1)));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^part E000\d \S+$/);
  });

  it('bytes that the browser cannot read any more: the backup is made without them', async () => {
    const tables = changed('blobs', (rows) => [{ ...rows[0], blob: unreadable() }, ...rows.slice(1)]);
    const { summary, head, content } = await checked((await backupOf(tables)).blob);
    expect(head.lost).toEqual(['files/000001']);
    expect(summary.faults[0]).toBe('lost blobs 1');
    expect(summary.faults.slice(1).every((fault) => fault.startsWith('part E000'))).toBe(true);
    const table = TABLES.find(({ name }) => name === 'blobs');
    if (!table) throw new Error('there is one');
    const rows = [];
    for await (const some of rowsOf(table, content)) rows.push(...some);
    expect(rows.map(({ fault }) => fault)).toEqual(['lost blobs 1', ...Array(rows.length - 1).fill(null)]);
  });

  it('a chain that was broken', async () => {
    const tables = changed('custody', (rows) => [
      ...rows.slice(0, 2),
      { ...rows[2], at: '2020-01-01T00:00:00.000Z' },
      ...rows.slice(3),
    ]);
    expect(await faultsOf(tables)).toEqual(['chain 3 hash']);
  });

  it('a row that no version writes', async () => {
    const tables = changed('contacts', (rows) => [{ ...rows[0], way: 'pigeon' }]);
    expect(await faultsOf(tables)).toEqual(['row contacts 1']);
  });

  it('an item whose record is gone, and one that the chain does not know', async () => {
    expect(await faultsOf(changed('evidence', (rows) => rows.slice(1)))).toEqual(['item E0001']);
    const other = changed('evidence', (rows) => [
      { ...rows[0], seal: { seq: 1, hash: '0'.repeat(64) } },
      ...rows.slice(1),
    ]);
    expect(await faultsOf(other)).toEqual(['seal E0001']);
  });
});
