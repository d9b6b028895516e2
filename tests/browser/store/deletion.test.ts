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

it('deleting removes the bytes and leaves the record, and the chain says it with the hash of the record', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const item = await store.sealEvidence(db, {
      ...store.taken('the one'),
      thumbnail: new Blob(['small']),
    });
    await store.deleteEvidence(db, item.number);
    const chain = await db.custody.orderBy('seq').toArray();
    const last = chain.at(-1);
    return {
      blobs: await db.blobs.count(),
      thumbnails: await db.thumbnails.count(),
      same: JSON.stringify(await db.evidence.get(1)) === JSON.stringify(item),
      event: [last?.event, last?.evidence, last?.sha256 === item.parts[0]?.digest.sha256],
      chain: store.checkChain(chain),
      at: (await store.deletedAt(db, 1)) === last?.at,
    };
  });
  expect(result).toEqual({
    blobs: 0,
    thumbnails: 0,
    same: true,
    event: ['deleted', 'E0001', true],
    chain: { ok: true },
    at: true,
  });
});

it('bytes that another item has, too, stay until that one is deleted', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('shared'));
    await store.sealEvidence(db, store.taken('shared'));
    await store.deleteEvidence(db, 1);
    const after = [await db.blobs.count(), (await store.readBack(db, 2)).fault];
    await store.deleteEvidence(db, 2);
    return [...after, await db.blobs.count()];
  });
  // The text and the reading, and the record of the second.
  expect(result).toEqual([3, null, 0]);
});

it('what is in a case cannot be deleted, what is deleted cannot be put into one, and nothing changes by trying', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('one'));
    await store.sealEvidence(db, store.taken('two'));
    const attempt = (change: Promise<unknown>) =>
      change.then(
        () => 'done',
        (error: Error) => error.message,
      );
    const made = await store.createCase(db, [1]);
    const before = [await db.blobs.count(), await db.custody.count()];
    const refused = await attempt(store.deleteEvidence(db, 1));
    const after = [await db.blobs.count(), await db.custody.count()];
    await store.linkEvidence(db, made.number, 1, false);
    await store.deleteEvidence(db, 1);
    return {
      refused,
      unchanged: JSON.stringify(before) === JSON.stringify(after),
      linked: await attempt(store.linkEvidence(db, made.number, 1, true)),
      unknown: await attempt(store.deleteEvidence(db, 9)),
      case: (await store.createCase(db, [1, 2])).evidence,
      offered: (await store.offeredEvidence(db, 9)).map(({ number }) => number),
      listed: (await store.newestEvidence(db, 9)).map(({ number }) => number),
    };
  });
  expect(result).toEqual({
    refused: 'E0001 is in the case C0001',
    unchanged: true,
    linked: 'the files of E0001 were deleted',
    unknown: 'there is no evidence E0009',
    case: [2],
    offered: [2],
    listed: [2, 1],
  });
});

it('a deleted item is never called saved, and deleting it again changes nothing', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('one'));
    await store.readBack(db, 1);
    await store.deleteEvidence(db, 1);
    await store.deleteEvidence(db, 1);
    return [
      await db.readBacks.count(),
      (await store.readBack(db, 1)).fault,
      await db.custody.count(),
      await db.evidence.count(),
    ];
  });
  expect(result).toEqual([0, 'the files of this item were deleted', 2, 1]);
});

it('the next item gets a number of its own, and the same bytes can be kept anew', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('again'));
    await store.deleteEvidence(db, 1);
    const item = await store.sealEvidence(db, store.taken('again'));
    return [item.number, (await store.readBack(db, item.number)).fault];
  });
  expect(result).toEqual([2, null]);
});

it('when the chain refuses the entry, the bytes stay', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('one'));
    db.custody.hook('creating', () => {
      throw new Error('disk full');
    });
    const refused = await store.deleteEvidence(db, 1).then(
      () => 'deleted',
      (error: Error) => error.message,
    );
    return [refused, (await store.readBack(db, 1)).fault];
  });
  expect(result).toEqual(['disk full', null]);
});

it('a deletion opens the way for the bytes of its own item and for nothing else', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const one = await store.sealEvidence(db, store.taken('one'));
    const two = await store.sealEvidence(db, store.taken('two'));
    const other = two.parts[0]?.digest.sha256 ?? '';
    const changes = [
      () => db.blobs.delete(other),
      () => db.blobs.clear(),
      () => db.blobs.put({ sha256: other, blob: new Blob(['forged']) }),
      () => db.evidence.delete(1),
      () => db.custody.delete(1),
    ];
    const refused: string[] = [];
    for (const change of changes)
      await db
        .transaction('rw', [db.blobs, db.thumbnails, db.evidence, db.custody], async (transaction) => {
          await store.removeBytes(db, transaction, one, [two]);
          await change();
        })
        .catch((error: Error) => refused.push(error.message));
    return { refused, faults: [(await store.readBack(db, 1)).fault, (await store.readBack(db, 2)).fault] };
  });
  expect(result.refused).toHaveLength(5);
  for (const message of result.refused) expect(message).toContain('is sealed');
  expect(result.faults).toEqual([null, null]);
});

it('outside of a deletion the bytes are as sealed as ever, also right after one', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('one'));
    const other = await store.sealEvidence(db, store.taken('two'));
    await store.deleteEvidence(db, 1);
    const hash = other.parts[0]?.digest.sha256 ?? '';
    const attempt = (change: Promise<unknown>) =>
      change.then(
        () => 'done',
        (error: Error) => error.message,
      );
    return [
      await attempt(db.blobs.delete(hash)),
      await attempt(db.evidence.delete(1)),
      await attempt(db.custody.clear()),
    ];
  });
  for (const said of result) expect(said).toContain('is sealed');
});
