import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { versions } from '../../../utils/db/versions';
import type { Sample } from './dump';
import { SAMPLE_CODES, SAMPLE_PASSPHRASE } from './sample-secrets';
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
    const page = await pages.open('held');
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
    const items = sample.tables['evidence']?.rows.length ?? 0;
    expect(items).toBeGreaterThanOrEqual(3);
    expect(result.faults).toEqual(Array(items).fill(null));
    expect(result.chain).toEqual({ ok: true });
    expect(result.length).toBeGreaterThan(5);
    expect(result.more.number).toBe(items + 1);
  },
);

it.each(Object.entries(SAMPLE_CODES))(
  'what was sealed for the lock of a store of version %s opens by this version with its passphrase and its code, and with nothing else',
  async (version, code) => {
    const page = await pages.open('held');
    const result = await page.evaluate(
      async (given, typed, recovery) => {
        await store.loadStore(given);
        const db = store.openDatabase();
        const opened = [await store.unlockStore(db, `${typed}!`), await store.unlockStore(db, recovery)];
        await store.dropKey();
        const locked = await store.noteOf(db, 2).catch((error: Error) => error.name);
        opened.push(await store.unlockStore(db, typed));
        const item = await db.evidence.get(4);
        const waiting = await db.imports.get('invented-sealed');
        if (!item || !waiting) throw new Error('the sample has both');
        const text = await (await store.fileOf(db, item, 'text.txt')).text();
        const fault = (await store.readBack(db, 4)).fault;
        const small = await (await store.thumbnailOf(db, 4))?.text();
        const brought = await (await store.waitingImport(waiting)).content.text();
        await store.recoverJobs(db, new Date());
        const [salvaged] = await store.newestEvidence(db, 1);
        if (!salvaged) throw new Error('what a capture had taken is an item now');
        return {
          opened,
          locked,
          text,
          fault,
          small,
          brought,
          salvaged: await (await store.fileOf(db, salvaged, 'text.txt')).text(),
          note: (await store.noteOf(db, 2))?.text,
          rows: (await db.followRows.toArray()).map(({ html }) => html),
        };
      },
      sampleOf(Number(version)),
      SAMPLE_PASSPHRASE,
      code,
    );
    expect(result).toEqual({
      opened: [false, true, true],
      locked: 'StoreLocked',
      text: '上锁之后 · 退款 +12.50',
      fault: null,
      small: 'small',
      brought: '第三条：退款',
      salvaged: '只取到一半',
      note: '上锁之后写的',
      rows: ['<li>Tea −12.50</li>', '<li>Cake −4.00</li>'],
    });
  },
);
