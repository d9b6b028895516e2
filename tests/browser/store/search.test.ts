import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bytesIn } from './in-dump';
import { openStorePages, type StorePages } from './store-page';

declare const store: typeof import('./entry');
declare const db: ReturnType<typeof store.openDatabase>;

const PASSPHRASE = 'kettle orbit maple seven';

let pages: StorePages;
let page: Page;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages?.close());

/** A store with three captures, each with one message that was read. */
beforeEach(async () => {
  page = await pages.open('held');
  await page.evaluate(async () => {
    const opened = store.openDatabase();
    for (const text of ['支付宝 交易成功 ¥1,280.00', 'Refund of 1280.00', '付宝 支付 交易失败']) {
      const one = store.taken(text);
      const message = { from: 'bot' as const, name: null, at: null, text };
      const reading = { ...one.reading, messages: [message] };
      const content = new Blob([JSON.stringify(reading)]);
      const parts = one.parts.map((part) => (part.name === 'reading.json' ? { ...part, content } : part));
      await store.sealEvidence(opened, { ...one, reading, parts });
    }
    Object.assign(globalThis, { db: opened });
  });
});

it('what was read is found by words, by runs and by figures, and a run only where it stands as it is', async () => {
  const found = await page.evaluate(async () => {
    await store.fillSearchIndex(db);
    const queries = ['支付宝', '支付', '交易', 'refund', '1280', 'e0002', 'activity', '没有'];
    return Object.fromEntries(
      await Promise.all(queries.map(async (query) => [query, await store.lookUp(db, query)])),
    );
  });
  expect(found).toEqual({
    支付宝: [1],
    支付: [1, 3],
    交易: [1, 3],
    refund: [2],
    '1280': [1, 2],
    e0002: [2],
    activity: [1, 2, 3],
    没有: [],
  });
});

it('what the person noted and tagged is found as soon as it is kept, together with what was read', async () => {
  const found = await page.evaluate(async () => {
    await store.fillSearchIndex(db);
    await store.saveNote(db, { evidence: 2, text: '已打电话投诉' });
    await store.changeTags(db, [2, 3, 99], { added: ['Rent'], removed: [] });
    const both = [await store.lookUp(db, 'refund 投诉'), await store.lookUp(db, 'rent')];
    await store.changeTags(db, [3], { added: [], removed: ['rent'] });
    return [...both, await store.lookUp(db, 'rent'), await db.tags.count()];
  });
  expect(found).toEqual([[2], [2, 3], [2], 1]);
});

it('what was deleted is found by its title alone, and its words are nowhere in the store', async () => {
  const found = await page.evaluate(async () => {
    await store.fillSearchIndex(db);
    await db.searchSegments.put({ id: 0, index: 'refund\tĂ' });
    await store.deleteEvidence(db, 2);
    await store.fillSearchIndex(db);
    return [await store.lookUp(db, 'refund'), await store.lookUp(db, 'activity')];
  });
  expect(found).toEqual([[], [1, 2, 3]]);
  expect(bytesIn(await page.evaluate(() => store.dumpStore()))).not.toContain('Refund');
});

it('a locked store tells none of the words, nothing can be looked up, and what comes is read once it is open', async () => {
  const plain = await page.evaluate(async (typed) => {
    await store.fillSearchIndex(db);
    await store.changeTags(db, [1], { added: ['重要的事'], removed: [] });
    const before = await store.dumpStore();
    const { lock } = await store.makeLock(typed, '2026-11-22T10:00:00.000Z');
    await store.setLock(db, lock, typed);
    await store.convertStore(db, () => undefined);
    return before;
  }, PASSPHRASE);
  const words = ['交易成功', 'Refund', '重要的事'];
  for (const word of words) expect(bytesIn(plain), word).toContain(word);
  const open = await page.evaluate(async () => {
    const found = await store.lookUp(db, '支付宝');
    await store.dropKey();
    return found;
  });
  expect(open).toEqual([1]);
  const locked = await page.evaluate(async () => {
    const nameOf = (error: Error) => error.name;
    const looked = await store.lookUp(db, '支付宝').then(() => 'found', nameOf);
    const more = await store.sealEvidence(db, store.taken('one more'));
    const filled = await store.fillSearchIndex(db).then(() => 'filled', nameOf);
    return [looked, filled, more.number, await db.searchTexts.count()];
  });
  expect(locked).toEqual(['StoreLocked', 'StoreLocked', 4, 3]);
  const bytes = bytesIn(await page.evaluate(() => store.dumpStore()));
  for (const word of words) expect(bytes, word).not.toContain(word);
  const again = await page.evaluate(async (typed) => {
    await store.unlockStore(db, typed);
    await store.fillSearchIndex(db);
    const { tables } = await store.dumpStore();
    const sealed = [...(tables['searchTexts']?.rows ?? []), ...(tables['tags']?.rows ?? [])];
    const isSealed = sealed.every((row) => typeof row === 'object' && row !== null && 'sealed' in row);
    return [await store.lookUp(db, 'e0004'), await store.lookUp(db, '重要'), isSealed];
  }, PASSPHRASE);
  expect(again).toEqual([[4], [1], true]);
});

it('a filter gives what meets each of its conditions, from the indexes alone', async () => {
  const found = await page.evaluate(async () => {
    const made = await store.createCase(db, [1, 3]);
    await store.linkMany(db, made.number, [2, 3, 99], true);
    await store.linkMany(db, made.number, [1], false);
    await store.readBack(db, 1);
    await store.deleteEvidence(db, 1);
    await store.changeTags(db, [2], { added: ['rent'], removed: [] });
    const inHand = { cases: await store.allCases(db), tags: await db.tags.toArray() };
    const by = (change: object) => store.filteredNumbers(db, { ...store.NO_FILTER, ...change }, inHand);
    const today = new Date().toLocaleDateString('sv');
    return {
      all: await by({}),
      wallet: await by({ wallet: 'generic' }),
      other: await by({ wallet: 'alipay' }),
      case: await by({ inCase: made.number }),
      messages: await by({ kind: 'messages' }),
      rows: await by({ kind: 'transactions' }),
      pages: await by({ kind: 'page' }),
      files: await by({ kind: 'file' }),
      deleted: await by({ state: 'deleted' }),
      unchecked: await by({ state: 'unchecked' }),
      loose: await by({ state: 'loose' }),
      tagged: await by({ tag: 'rent', wallet: 'generic' }),
      today: await by({ from: today, to: today }),
      before: await by({ to: '2026-01-01' }),
    };
  });
  expect(found).toEqual({
    all: [3, 2, 1],
    wallet: [3, 2, 1],
    other: [],
    case: [3, 2],
    messages: [3, 2, 1],
    rows: [],
    pages: [3, 2, 1],
    files: [],
    deleted: [1],
    unchecked: [3, 2],
    loose: [],
    tagged: [2],
    today: [3, 2, 1],
    before: [],
  });
});
