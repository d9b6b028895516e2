import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { versions } from '../../../utils/db/versions';
import type { Sample } from './dump';
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

/** A version without a sample fails here: `make-sample.ts` writes it. */
it.each(versions.map(({ version }) => version))(
  'a store of version %d is opened by this version with every row as it was, and its evidence can be relied on',
  async (version) => {
    const sample = sampleOf(version);
    expect(sample.version).toBe(version * 10);
    for (const [name, { rows }] of Object.entries(sample.tables)) expect(rows, name).not.toEqual([]);
    const page = await pages.open();
    const result = await page.evaluate(async (given) => {
      await store.loadStore(given);
      const loaded = await store.dumpStore();
      const db = store.openDatabase();
      await db.open();
      const tables = await store.dumpStore();
      const items = await store.newestEvidence(db, 100);
      const faults = [];
      for (const { number } of items) faults.push((await store.readBack(db, number)).fault);
      const chain = await db.custody.orderBy('seq').toArray();
      const more = await store.sealEvidence(db, store.taken('one more'));
      return {
        loaded,
        tables,
        faults,
        chain: store.checkChain(chain),
        length: chain.length,
        more,
        version: db.verno,
      };
    }, sample);
    expect(result.loaded).toEqual(sample);
    for (const [name, { rows }] of Object.entries(sample.tables))
      expect(result.tables.tables[name]?.rows, name).toEqual(rows);
    expect(result.version).toBe(Math.max(...versions.map((one) => one.version)));
    expect(result.faults).toEqual([null, null, null]);
    expect(result.chain).toEqual({ ok: true });
    expect(result.length).toBeGreaterThan(5);
    expect(result.more.number).toBe(4);
  },
);
