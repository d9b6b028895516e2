import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DERIVED } from '../../../utils/backup/tables';
import { versions } from '../../../utils/db/versions';
import type { Sample } from './dump';
import { SAMPLE_PASSPHRASE } from './sample-secrets';
import { openStorePages, type StorePages } from './store-page';

declare const store: typeof import('./entry');

let pages: StorePages;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages?.close());

function sampleOf(version: number): Sample {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'samples', `version-${version}.json`), 'utf8'),
  );
}

const NEWEST = Math.max(...versions.map(({ version }) => version));

/** The backup of a kept store, made in a browser of its own; base64. */
async function backupOf(sample: Sample, password: string | null = null): Promise<string> {
  const page = await pages.open('held');
  return page.evaluate(
    async (given, secret) => {
      await store.loadStore(given);
      const watch = { report: () => undefined, signal: new AbortController().signal };
      const { blob } = await store.makeBackup(store.openDatabase(), secret, watch);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    sample,
    password,
  );
}

/** A page whose store is empty, with a function that restores into it. */
async function emptyPage() {
  const page = await pages.open('held');
  await page.evaluate(() => {
    const restore = async (base64: string, password: string | null = null) => {
      const db = store.openDatabase();
      const watch = { report: () => undefined, signal: new AbortController().signal };
      const file = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
      try {
        const checked = await store.readBackup(db, file, password, watch);
        return { again: await store.restoreBackup(db, checked, watch) };
      } catch (error) {
        return { problem: Object(error).problem ?? String(error) };
      } finally {
        db.close();
      }
    };
    Object.assign(globalThis, { restore });
  });
  return page;
}

declare const restore: (
  base64: string,
  password?: string | null,
) => Promise<{ problem?: string; again?: { sound: number; deleted: number; faults: string[] } }>;

describe('a store that was restored from its backup', () => {
  it.each(versions.map(({ version }) => version))(
    'of version %d has every row and every byte of it, and says in its chain that it was restored',
    async (version) => {
      const sample = sampleOf(version);
      const backup = await backupOf(sample);
      const page = await emptyPage();
      const { again, problem } = await page.evaluate((given) => restore(given), backup);
      const items = sample.tables['evidence']?.rows.length ?? 0;
      expect({ again, problem }).toEqual({ again: { sound: items, deleted: 0, faults: [] } });
      const after = await page.evaluate(() => store.dumpStore());
      expect(after.version).toBe(NEWEST * 10);
      for (const [name, { rows }] of Object.entries(after.tables)) {
        const before = sample.tables[name]?.rows ?? [];
        if (name === 'keys' || DERIVED.includes(name)) expect(rows).toEqual([]);
        // They were read back just now.
        else if (name === 'readBacks') expect(rows).toHaveLength(items);
        else if (name === 'custody') {
          expect(rows.slice(0, -1)).toEqual(before);
          expect(rows.at(-1)).toMatchObject({ event: 'restored', evidence: null, case: null });
        } else expect(rows, name).toEqual(before);
      }
    },
  );

  it('opens with the passphrase of the lock that it had, and captures go on in its chain', async () => {
    const backup = await backupOf(sampleOf(NEWEST));
    const page = await emptyPage();
    const result = await page.evaluate(
      async (given, typed) => {
        await restore(given);
        const db = store.openDatabase();
        const locked = await store.noteOf(db, 2).catch((error: Error) => error.name);
        const opened = [await store.unlockStore(db, `${typed}!`), await store.unlockStore(db, typed)];
        const note = (await store.noteOf(db, 2))?.text;
        const more = await store.sealEvidence(db, store.taken('one more'));
        await store.ensureDeviceKey(db);
        const chain = await db.custody.orderBy('seq').toArray();
        const { fault } = await store.readBack(db, more.number);
        return {
          locked,
          opened,
          note,
          number: more.number,
          fault,
          chain: store.checkChain(chain),
          last: chain.slice(-3).map(({ event }) => event),
        };
      },
      backup,
      SAMPLE_PASSPHRASE,
    );
    expect(result).toEqual({
      locked: 'StoreLocked',
      opened: [false, true],
      note: '上锁之后写的',
      number: 5,
      fault: null,
      chain: { ok: true },
      last: ['restored', 'captured', 'key_made'],
    });
  });

  it('comes out of a backup with a password only with that password', async () => {
    const backup = await backupOf(sampleOf(4), 'copper lantern 14');
    const page = await emptyPage();
    expect(await page.evaluate((given) => restore(given), backup)).toEqual({ problem: 'locked' });
    expect(await page.evaluate((given) => restore(given, 'copper lantern 15'), backup)).toEqual({
      problem: 'wrong_password',
    });
    const { again } = await page.evaluate((given) => restore(given, 'copper lantern 14'), backup);
    expect(again?.faults).toEqual([]);
  });
});

describe('a store', () => {
  it('that holds anything takes no backup, and stays as it is', async () => {
    const backup = await backupOf(sampleOf(4));
    const page = await emptyPage();
    const result = await page.evaluate(async (given) => {
      const db = store.openDatabase();
      await store.sealEvidence(db, store.taken('own'));
      db.close();
      const before = await store.dumpStore();
      const { problem } = await restore(given);
      return { problem, before, after: await store.dumpStore() };
    }, backup);
    expect(result.problem).toBe('not_empty');
    expect(result.after).toEqual(result.before);
  });

  it('that is restored from a backup cut short, wherever, stays empty', async () => {
    const backup = Buffer.from(await backupOf(sampleOf(4)), 'base64');
    const page = await emptyPage();
    for (let part = 1; part < 20; part += 1) {
      const cut = backup.subarray(0, Math.floor((backup.length * part) / 20)).toString('base64');
      expect(await page.evaluate((given) => restore(given), cut)).toEqual({ problem: 'cut_short' });
    }
    const rows = await page.evaluate(async () =>
      Object.values((await store.dumpStore()).tables).flatMap((table) => table.rows),
    );
    expect(rows).toEqual([]);
  });

  it('keeps its own ticks and jobs beside those of the backup', async () => {
    const backup = await backupOf(sampleOf(4));
    const page = await emptyPage();
    const ticks = await page.evaluate(async (given) => {
      const db = store.openDatabase();
      await db.ticks.bulkAdd([
        { scope: 'security', id: 'password', at: 'own' },
        { scope: 'security', id: 'other', at: 'own' },
      ]);
      db.close();
      await restore(given);
      await db.open();
      return (await db.ticks.toArray()).map(({ id, at }) => `${id} ${at}`);
    }, backup);
    expect(ticks).toEqual(['other own', 'password own']);
  });
});
