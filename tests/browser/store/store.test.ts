import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStorePages, type StorePages } from './store-page';

declare const store: typeof import('./entry');

let pages: StorePages;
let page: Page;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages?.close());

beforeEach(async () => {
  page = await pages.open();
});

it('a sealed item can be read back, byte for byte', async () => {
  const read = await page.evaluate(async () => {
    const db = store.openDatabase();
    const item = await store.sealEvidence(db, store.taken('支付失败 · 12.50'));
    return {
      fault: (await store.readBack(db, item.number)).fault,
      text: await (await store.fileOf(db, item, 'text.txt')).text(),
      names: item.parts.map((part) => part.name),
      record: JSON.parse(await (await store.fileOf(db, item, 'capture.json')).text()),
    };
  });
  expect(read).toMatchObject({
    fault: null,
    text: '支付失败 · 12.50',
    names: ['capture.json', 'text.txt', 'reading.json'],
    record: { evidence: 'E0001', circumstances: { elapsedMs: 12.5, timeZone: 'Asia/Shanghai' } },
  });
});

it('captures at the same moment get numbers of their own and one unbroken chain', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const items = await Promise.all(
      Array.from({ length: 12 }, (_, i) => store.sealEvidence(db, store.taken(`page ${i}`))),
    );
    const chain = await db.custody.orderBy('seq').toArray();
    return {
      numbers: items.map((item) => item.number).sort((a, b) => a - b),
      chain: store.checkChain(chain),
      length: chain.length,
    };
  });
  expect(result).toEqual({
    numbers: Array.from({ length: 12 }, (_, i) => i + 1),
    chain: { ok: true },
    length: 12,
  });
});

it('two captures of the same bytes share them and both can be read back', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const first = await store.sealEvidence(db, store.taken('same'));
    const second = await store.sealEvidence(db, store.taken('same'));
    return [
      (await store.readBack(db, first.number)).fault,
      (await store.readBack(db, second.number)).fault,
      await db.blobs.count(),
    ];
  });
  // The text and the reading once, and a capture record for each.
  expect(result).toEqual([null, null, 4]);
});

it.each(['evidence', 'blobs', 'custody', 'keys', 'stamps'] as const)(
  'what stands in %s can be neither changed nor deleted',
  async (table) => {
    const outcome = await page.evaluate(async (name) => {
      const db = store.openDatabase();
      await store.sealEvidence(db, store.taken('page'));
      await store.ensureDeviceKey(db);
      await db.table('stamps').add({ id: 'checked', seq: 1, state: 'done' });
      const sealed = db.table(name);
      const [key = ''] = await sealed.toCollection().primaryKeys();
      const attempt = (change: Promise<unknown>) =>
        change.then(
          () => 'done',
          (error: Error) => error.message,
        );
      return [
        await attempt(sealed.update(key, { hash: 'other', title: 'other', blob: new Blob() })),
        await attempt(
          sealed.put({ ...(await sealed.get(key)), title: 'other', at: 'other', blob: new Blob(['other']) }),
        ),
        await attempt(sealed.delete(key)),
        await attempt(sealed.clear()),
        await sealed.count(),
      ];
    }, table);
    const count = outcome.pop();
    for (const message of outcome) expect(message).toContain('is sealed');
    expect(count).toBeGreaterThan(0);
  },
);

it('a byte that changed behind the store’s back is found and named', async () => {
  const fault = await page.evaluate(async () => {
    const db = store.openDatabase();
    const item = await store.sealEvidence(db, store.taken('12.50'));
    const sha256 = item.parts.find((part) => part.name === 'text.txt')?.digest.sha256;
    const raw = db.backendDB().transaction('blobs', 'readwrite');
    raw.objectStore('blobs').put({ sha256, blob: new Blob(['92.50']) });
    await new Promise((resolve) => raw.addEventListener('complete', resolve));
    return (await store.readBack(db, item.number)).fault;
  });
  expect(fault).toBe('text.txt is not what was stored');
});

it('an item whose seal left the chain is not called saved', async () => {
  const fault = await page.evaluate(async () => {
    const db = store.openDatabase();
    const item = await store.sealEvidence(db, store.taken('page'));
    const raw = db.backendDB().transaction('custody', 'readwrite');
    raw.objectStore('custody').delete(item.seal.seq);
    await new Promise((resolve) => raw.addEventListener('complete', resolve));
    return (await store.readBack(db, item.number)).fault;
  });
  expect(fault).toBe('the seal of the item is not in the chain');
});

it('reading back what was just sealed reads two entries of the chain, however long it is', async () => {
  const read = await page.evaluate(async () => {
    const db = store.openDatabase();
    for (let at = 0; at < 9; at += 1) await store.sealEvidence(db, store.taken(`page ${at}`));
    let entries = 0;
    db.custody.hook('reading', (entry) => {
      entries += 1;
      return entry;
    });
    return [(await store.readBack(db, 9, 'own')).fault, entries];
  });
  expect(read).toEqual([null, 2]);
});

it.each([
  ['the entry before was changed', 3, { hash: 'a'.repeat(64) }, 'the custody chain breaks at entry 4 (link)'],
  ['the entry before is gone', 3, null, 'entry 3 of the custody chain is not in the store'],
  ['its own entry was changed', 4, { at: 'x' }, 'the custody chain breaks at entry 4 (hash)'],
] as const)('an item is not called saved when %s', async (_, seq, change, fault) => {
  const found = await page.evaluate(
    async (at, changed) => {
      const db = store.openDatabase();
      for (const text of ['1', '2', '3', '4']) await store.sealEvidence(db, store.taken(text));
      const stored = await db.custody.get(at);
      const raw = db.backendDB().transaction('custody', 'readwrite');
      if (changed) raw.objectStore('custody').put({ ...stored, ...changed });
      else raw.objectStore('custody').delete(at);
      await new Promise((resolve) => raw.addEventListener('complete', resolve));
      return (await store.readBack(db, 4, 'own')).fault;
    },
    seq,
    change,
  );
  expect(found).toBe(fault);
});

it('when sealing fails half-way nothing of it stays', async () => {
  const left = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('first'));
    db.custody.hook('creating', () => {
      throw new Error('disk full');
    });
    const refused = await store.sealEvidence(db, store.taken('second')).then(
      () => 'sealed',
      (error: Error) => error.message,
    );
    return [refused, await db.evidence.count(), await db.blobs.count(), await db.custody.count()];
  });
  expect(left).toEqual(['disk full', 1, 3, 1]);
});

it('what happens to a case is entered in the chain, and its evidence stays as it was', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const item = await store.sealEvidence(db, store.taken('page'));
    const made = await store.createCase(db, [item.number, item.number, 99]);
    await store.updateCase(db, made.number, { whatHappened: 'charged twice' });
    await store.linkEvidence(db, made.number, item.number, false);
    await store.linkEvidence(db, made.number, item.number, false);
    await store.linkEvidence(db, made.number, item.number, true);
    await store.recordPackage(db, 'exported', made.number, 'ab'.repeat(32));
    const chain = await db.custody.orderBy('seq').toArray();
    return {
      events: chain.map(({ event, evidence, case: of }) => [event, evidence, of]),
      chain: store.checkChain(chain),
      case: await db.cases.get(made.number),
      fault: (await store.readBack(db, item.number)).fault,
    };
  });
  expect(result).toMatchObject({
    events: [
      ['captured', 'E0001', null],
      ['linked', 'E0001', 'C0001'],
      ['unlinked', 'E0001', 'C0001'],
      ['linked', 'E0001', 'C0001'],
      ['exported', null, 'C0001'],
    ],
    chain: { ok: true },
    case: { evidence: [1], whatHappened: 'charged twice' },
    fault: null,
  });
});
