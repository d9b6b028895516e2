import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../utils/backup/read-tables';
import { DERIVED, TABLES } from '../../../utils/backup/tables';
import { versions } from '../../../utils/db/versions';
import { about, backupOf, checked, STORE } from './make-backup';
import { comparable, sampleTables } from './stored-sample';

describe('a backup', () => {
  it.each(versions.map(({ version }) => version))(
    'of a store of version %d holds every row and every byte of it, and is found right',
    async (version) => {
      const tables = sampleTables(version);
      const { blob, fileName } = await backupOf(tables);
      expect(fileName).toMatch(/^WW-backup-2026112[23]\.zip$/);
      const { content, head, summary } = await checked(blob);
      expect(head).toMatchObject(about);
      expect(head.faults).toEqual([]);
      expect(summary).toMatchObject({ captures: tables.get('evidence')?.length, hasLock: version >= 5 });
      for (const table of TABLES) {
        const rows = [];
        for await (const some of rowsOf(table, content)) rows.push(...some);
        expect(rows.map(({ fault }) => fault).filter(Boolean), table.name).toEqual([]);
        expect(await comparable(rows.map(({ row }) => row)), table.name).toEqual(
          await comparable(tables.get(table.name) ?? []),
        );
      }
    },
  );

  it('knows every table of the store by its primary key, but for the key that signs and what is derived', () => {
    const keys = new Map<string, string>();
    for (const { stores } of versions)
      for (const [name, indexes] of Object.entries(stores)) keys.set(name, indexes.split(', ')[0] ?? '');
    for (const name of ['keys', ...DERIVED]) expect(keys.delete(name)).toBe(true);
    const known = TABLES.map(({ name, key }) => [name, key.length > 1 ? `[${key.join('+')}]` : key[0]]);
    const stored = [...keys].map(([name, key]) => [name, key.replace('++', '')]);
    expect(known.toSorted()).toEqual(stored.toSorted());
  });

  it('is the same, byte for byte, of the same store', async () => {
    const bytes = async () => Buffer.from(await (await backupOf(sampleTables(STORE))).blob.arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  it('of a store that holds nothing is one too', async () => {
    const { summary } = await checked((await backupOf(new Map())).blob);
    expect(summary).toEqual({
      madeAt: about.madeAt,
      captures: 0,
      cases: 0,
      files: 0,
      faults: [],
      hasLock: false,
    });
  });
});
