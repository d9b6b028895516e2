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

/** SHA-256 of "second", as `printf second | sha256sum` gives it. */
const SECOND = '16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4';

it('a note is entered once for each text that it was left with, not for each key', async () => {
  const entries = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    for (const text of ['f', 'fi', 'fir', 'first']) await store.saveNote(db, { evidence: 1, text });
    await store.settleNotes(db);
    await store.settleNotes(db);
    await store.saveNote(db, { evidence: 1, text: 'second' });
    await store.settleNotes(db);
    const chain = await db.custody.orderBy('seq').toArray();
    return {
      chain: store.checkChain(chain),
      noted: chain.filter(({ event }) => event === 'annotated').map((one) => [one.evidence, one.sha256]),
    };
  });
  expect(entries.chain).toEqual({ ok: true });
  expect(entries.noted.map(([evidence]) => evidence)).toEqual(['E0001', 'E0001']);
  expect(entries.noted[1]?.[1]).toBe(SECOND);
});

it('a note that was never written is no event, one that was emptied is', async () => {
  const events = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    await store.saveNote(db, { evidence: 1, text: '' });
    await store.settleNotes(db);
    const before = await db.custody.count();
    for (const text of ['said', '']) {
      await store.saveNote(db, { evidence: 1, text });
      await store.settleNotes(db);
    }
    return [before, await db.custody.count()];
  });
  expect(events).toEqual([1, 3]);
});

it('there is no note and no view of what does not exist', async () => {
  const said = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    const attempt = (change: Promise<unknown>) =>
      change.then(
        () => 'done',
        (error: Error) => error.message,
      );
    return [
      await attempt(store.saveNote(db, { evidence: 2, text: 'x' })),
      await attempt(store.recordView(db, 1, 'pixels-1.png')),
      await attempt(store.recordView(db, 1, 'text.txt')),
      (await db.custody.orderBy('seq').last())?.event,
    ];
  });
  expect(said).toEqual(['there is no evidence E0002', 'E0001 has no pixels-1.png', 'done', 'viewed']);
});
