import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sample } from './dump';
import { bytesIn } from './in-dump';
import { openStorePages, type StorePages } from './store-page';

declare const store: typeof import('./entry');
declare const db: ReturnType<typeof store.openDatabase>;

const PASSPHRASE = 'kettle orbit maple seven';
/** What the invented person wrote, and what was gathered for them. */
const OWN = [
  '重复扣款',
  '您好……',
  '三天内答复',
  '7号客服',
  '投诉书……',
  '第一次付款',
  '林记茶铺',
  'Tea −12.50',
];
const COVERED = [
  'cases',
  'drafts',
  'contacts',
  'letterVersions',
  'notes',
  'redactions',
  'tags',
  'searchTexts',
  'searchSegments',
];
const GATHERED = ['follows', 'followRows', 'followViews'];

let pages: StorePages;
let page: Page;
let before: Sample;

beforeAll(async () => {
  pages = await openStorePages();
  page = await pages.open('held');
  await page.evaluate(async () => {
    await store.invent();
    Object.assign(globalThis, { db: store.openDatabase() });
    // Without the samples' own lock, so that this one is the first.
    await db.lock.clear();
    // What a capture had in hand is sealed by those who end it, not by the lock.
    await db.staged.clear();
  });
  before = await page.evaluate(() => store.dumpStore());
  await page.evaluate(async (typed) => {
    const { lock } = await store.makeLock(typed, '2026-11-22T10:00:00.000Z');
    await store.setLock(db, lock, typed);
    await store.convertStore(db, () => undefined);
  }, PASSPHRASE);
}, 60_000);
afterAll(() => pages?.close());

it('what the person wrote and what is gathered lies sealed in a locked store', async () => {
  const plain = bytesIn(before);
  for (const text of OWN) expect(plain, text).toContain(text);
  const locked = await page.evaluate(() => store.dumpStore());
  const bytes = bytesIn(locked);
  for (const text of OWN) expect(bytes, text).not.toContain(text);
  for (const name of [...COVERED, ...GATHERED])
    for (const row of locked.tables[name]?.rows ?? []) expect(row, name).toHaveProperty('sealed');
  expect(locked.tables['lock']?.rows).toMatchObject([{ id: 'store', state: 'closed' }]);
});

it('while it is open, everything reads as before, by key, by index, whole, and as it changes', async () => {
  const read = await page.evaluate(async () => {
    const [newest] = await store.allCases(db);
    const [contact] = await store.contactsOf(db, 1);
    const [draft] = await store.draftsOf(db, 1);
    const rows = await db.followRows.where('follow').equals('invented-list').toArray();
    return {
      case: (await db.cases.get(1))?.whatHappened,
      fields: Object.keys((await db.cases.get(1)) ?? {}).slice(0, 3),
      newest: newest?.number,
      cases: (await db.cases.bulkGet([2, 99, 1])).map((one) => one?.number),
      said: contact?.said,
      text: draft?.text,
      note: (await store.noteOf(db, 1))?.text,
      row: rows[0]?.html,
      views: (await db.followViews.toArray()).length,
    };
  });
  expect(read).toEqual({
    case: '重复扣款，无人答复。',
    fields: ['title', 'issueType', 'provider'],
    newest: 2,
    cases: [2, null, 1],
    said: '三天内答复',
    text: '您好……',
    note: '第一次付款失败时截的',
    row: '<li>Tea −12.50</li>',
    views: 1,
  });
});

it('changes at the same moment are all kept, what fails is undone, and watchers are told', async () => {
  const result = await page.evaluate(async () => {
    const seen: string[] = [];
    const watched = store
      .liveQuery(() => db.cases.get(2))
      .subscribe((one) => void seen.push(one?.title ?? ''));
    const contact = { ...(await store.contactsOf(db, 1))[0], id: 'second', said: '改天再说' };
    await Promise.all([
      store.updateCase(db, 2, { title: 'A' }),
      store.updateCase(db, 2, { whatHappened: 'B' }),
      store.linkEvidence(db, 2, 2, true),
      store.saveContact(db, contact as Parameters<typeof store.saveContact>[1]),
      store.discardDraft(db, { caseNumber: 1, channel: 'support', language: 'zh' }),
    ]);
    const undone = await db
      .transaction('rw', db.cases, async () => {
        await db.cases.update(2, { title: 'never' });
        throw new Error('undone');
      })
      .catch((error: Error) => error.message);
    const changed = await db.cases.get(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    watched.unsubscribe();
    return {
      undone,
      changed: [changed?.title, changed?.whatHappened, changed?.evidence],
      contacts: (await store.contactsOf(db, 1)).map(({ said }) => said).sort(),
      versions: (await db.letterVersions.toArray()).map(({ text }) => text),
      drafts: await db.drafts.count(),
      last: seen.at(-1),
      chain: store.checkChain(await db.custody.orderBy('seq').toArray()),
    };
  });
  expect(result).toEqual({
    undone: 'undone',
    changed: ['A', 'B', [2]],
    contacts: ['三天内答复', '改天再说'],
    versions: ['投诉书……', '您好……'],
    drafts: 0,
    last: 'A',
    chain: { ok: true },
  });
});

it('what was written since lies sealed too, and in another place than its own opens nowhere', async () => {
  const result = await page.evaluate(async () => {
    const dump = await store.dumpStore();
    const raw = db.backendDB().transaction(['notes'], 'readwrite').objectStore('notes');
    const one = await new Promise<object>((resolve) => {
      const asked = raw.get(1);
      asked.onsuccess = () => resolve(asked.result);
    });
    raw.put({ ...one, evidence: 3 });
    const moved = await store.noteOf(db, 3).then(
      () => 'opened',
      (error: Error) => error.name,
    );
    db.backendDB().transaction(['notes'], 'readwrite').objectStore('notes').delete(3);
    return { dump, moved };
  });
  expect(bytesIn(result.dump)).not.toMatch(/改天再说|您好……/);
  expect(result.moved).toBe('OperationError');
});

it('locked, nothing of it can be read; reminders come, and a list is followed on', async () => {
  const result = await page.evaluate(
    async (typed, covered) => {
      await store.setReminder(db, {
        caseNumber: 2,
        id: 'own',
        on: '2026-11-01',
        text: 'C0002',
        was: undefined,
      });
      await store.updateCase(db, 2, { outcome: 'paid_back' });
      await store.dropKey();
      const refused: string[] = [];
      for (const name of covered)
        await db
          .table(name)
          .toArray()
          .catch((error: Error) => refused.push(`${name} ${error.name}`));
      const due = (await store.dueReminders(db, new Date('2026-12-01'))).map(({ caseNumber }) => caseNumber);
      const gathered = async () => (await db.followRows.toArray()).map(({ html }) => html);
      const first = (await db.followRows.toArray())[0];
      if (!first) throw new Error('a row was gathered');
      await db.followRows.put({ ...first, row: 1, html: '<li>Cake −4.00</li>' });
      await db.follows.update('invented-list', { state: 'paused' });
      const within = await gathered();
      // The browser ends, and with it what it held.
      await store.dropFollowKey('invented-list');
      const after = await gathered().catch((error: Error) => error.name);
      await db.follows.update('invented-list', { state: 'ended' });
      const lies = bytes(await db.follows.get('invented-list'));
      await store.unlockStore(db, typed);
      const list = await db.follows.get('invented-list');
      function bytes(row: object | undefined) {
        return row !== undefined && 'sealed' in row;
      }
      return { refused, due, within, after, lies, all: await gathered(), list: [list?.state, list?.elapsed] };
    },
    PASSPHRASE,
    COVERED,
  );
  const rows = ['<li>Tea −12.50</li>', '<li>Cake −4.00</li>'];
  expect(result).toEqual({
    refused: COVERED.filter((name) => name !== 'drafts').map((name) => `${name} StoreLocked`),
    due: [1, 1],
    within: rows,
    after: 'StoreLocked',
    lies: true,
    all: rows,
    list: ['ended', { first: 12.5 }],
  });
});

it('the lock taken off, every row that nobody changed lies there as it lay before', async () => {
  const after = await page.evaluate(async (typed) => {
    await store.liftLock(db, typed);
    const { finished } = await store.convertStore(db, () => undefined);
    if (!finished) throw new Error('not all is open');
    return store.dumpStore();
  }, PASSPHRASE);
  for (const name of ['blobs', 'thumbnails', 'imports', 'redactions', 'notes', 'followViews'])
    expect(after.tables[name]?.rows, name).toEqual(before.tables[name]?.rows);
  for (const name of [...COVERED, ...GATHERED])
    for (const row of after.tables[name]?.rows ?? []) expect(row, name).not.toHaveProperty('sealed');
});
