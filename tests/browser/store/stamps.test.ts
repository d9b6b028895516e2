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

it('each authority gets a question about the last entry; of an empty chain nothing is asked', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    const two = ['one', 'two'].map((id) => ({ id, name: id, url: `https://${id}.example/` }));
    await store.enterQuestions(db, two, new Date());
    const empty = await db.stamps.count();
    await store.sealEvidence(db, store.taken('page'));
    await store.enterQuestions(db, two, new Date());
    const head = await db.custody.orderBy('seq').last();
    const asked = await db.stamps.toArray();
    const nonces = new Set(asked.map(({ request }) => request.join()));
    return {
      empty,
      about: asked.map(({ seq, hash }) => seq === head?.seq && hash === head.hash),
      nonces: nonces.size,
    };
  });
  expect(result).toEqual({ empty: 0, about: [true, true], nonces: 2 });
});

it('an answer that is not checked yet is not given up for a new question, and none is asked twice about one entry', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    const two = ['one', 'two'].map((id) => ({ id, name: id, url: `https://${id}.example/` }));
    await store.enterQuestions(db, two, new Date());
    const [first] = await store.unanswered(db);
    if (!first) throw new Error('nothing was asked');
    const isAllowed = async () => true;
    const ask = async () => ({ ok: true as const, response: Uint8Array.of(1, 2, 3) });
    await store.askOne(db, first, { isAllowed, ask });
    await store.enterQuestions(db, two, new Date());
    const all = await db.stamps.toArray();
    return {
      ids: all.map(({ authority }) => authority.id).sort(),
      kept: all.find(({ id }) => id === first.id)?.response?.join(),
      open: (await store.unanswered(db)).map(({ authority }) => authority.id),
    };
  });
  expect(result.ids).toEqual(['one', 'two']);
  expect(result.kept).toBe('1,2,3');
  expect(result.open).toHaveLength(1);
});

it('a host that is not allowed is not asked; one that does not answer stays open for a week, then the reason stands', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    const one = [{ id: 'one', name: 'one', url: 'https://one.example/' }];
    const states: unknown[] = [];
    let sent = 0;
    const ask = async () => {
      sent++;
      return { ok: false as const, problem: 'too_slow' as const };
    };
    const tryIt = async (asked: Date, allowed: boolean) => {
      await store.enterQuestions(db, one, asked);
      const [open] = await store.unanswered(db);
      if (open) await store.askOne(db, open, { isAllowed: async () => allowed, ask });
      const [row] = await db.stamps.toArray();
      states.push([row?.state, row?.problem, row?.sentAt === null]);
    };
    await tryIt(new Date(), false);
    await tryIt(new Date(), true);
    await tryIt(new Date(Date.now() - 8 * 24 * 60 * 60 * 1000), true);
    return { states, sent };
  });
  expect(result).toEqual({
    states: [
      ['waiting', 'no_permission', true],
      ['waiting', 'too_slow', false],
      ['failed', 'too_slow', false],
    ],
    sent: 2,
  });
});

it('a stamp enters the chain once, however many pages checked it, and only for the reply that was checked', async () => {
  const result = await page.evaluate(async () => {
    const db = store.openDatabase();
    await store.sealEvidence(db, store.taken('page'));
    const one = [{ id: 'one', name: 'one', url: 'https://one.example/' }];
    await store.enterQuestions(db, one, new Date());
    const [open] = await store.unanswered(db);
    if (!open) throw new Error('nothing was asked');
    const response = Uint8Array.of(1, 2, 3);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', response));
    const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const outcome = { ok: true as const, time: '2026-11-22T10:00:00Z', chainPem: 'invented' };
    const settle = (of: string) => store.settleStamp(db, { id: open.id, sha256: of, outcome });
    const stateNow = async () => (await db.stamps.get(open.id))?.state;
    await settle(sha256);
    const before = await stateNow();
    await store.askOne(db, open, { isAllowed: async () => true, ask: async () => ({ ok: true, response }) });
    await settle('00'.repeat(32));
    const other = await stateNow();
    await Promise.all([settle(sha256), settle(sha256), settle(sha256)]);
    const chain = await db.custody.orderBy('seq').toArray();
    return {
      before,
      other,
      after: await stateNow(),
      stamped: chain.filter(({ event }) => event === 'stamped').map((entry) => entry.sha256 === sha256),
      chain: store.checkChain(chain),
    };
  });
  expect(result).toEqual({
    before: 'waiting',
    other: 'waiting',
    after: 'done',
    stamped: [true],
    chain: { ok: true },
  });
});
