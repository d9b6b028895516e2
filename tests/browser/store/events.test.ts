import { afterAll, beforeAll, expect, it } from 'vitest';
import { CustodyEvent } from '../../../utils/model/custody';
import { openStorePages, type StorePages } from './store-page';

declare const store: typeof import('./entry');

let pages: StorePages;
let grown: Record<string, string[]>;
let chain: unknown;

/** What each act of the extension adds to the chain of one installation, in the order of the acts. */
beforeAll(async () => {
  pages = await openStorePages();
  const page = await pages.open();
  ({ grown, chain } = await page.evaluate(async () => {
    // What a page of the extension has beside the store, and this one has not.
    const area = { get: async () => ({ storeLogSound: true }), set: async () => undefined };
    const runtime = {
      getURL: () => 'chrome-extension://of-the-test/',
      getManifest: () => ({ version: '0.0.0' }),
    };
    Object.assign(Reflect.get(globalThis, 'chrome'), { runtime, storage: { session: area, local: area } });
    const db = store.openDatabase();
    const sha256 = 'ab'.repeat(32);
    const grown: Record<string, string[]> = {};
    const after = async (name: string, act: () => Promise<unknown>, into = db) => {
      const before = await db.custody.count();
      await act();
      const added = await into.custody.where('seq').above(before).toArray();
      grown[name] = added.map((one) =>
        [one.event, one.evidence ?? '-', one.case ?? '-', one.sha256 === null ? 'bare' : 'seals'].join(' '),
      );
    };
    const imported = {
      fileName: 'a.csv',
      kind: 'statement' as const,
      from: '',
      modifiedAt: null,
      mail: null,
      walletFrom: 'file' as const,
    };
    const reading = {
      wallet: 'generic',
      page: 'file',
      transactions: [],
      failures: [],
      messages: [],
      notes: [],
    };
    await after('captured', () => store.sealEvidence(db, store.taken('page')));
    await db.imports.add({
      id: 'one',
      at: '2026-11-22T10:00:00Z',
      imported,
      walletName: '',
      reading,
      content: new Blob(['a,b']),
    });
    await after('imported', async () => {
      const kept = await store.keepImport(db, 'one');
      if (!kept.ok) throw new Error(kept.detail);
    });
    await after('viewed', () => store.recordView(db, 1, 'text.txt'));
    await after('linked', () => store.createCase(db, [1]));
    await after('annotated', async () => {
      await store.saveNote(db, { evidence: 1, text: 'twice' });
      await store.settleNotes(db);
    });
    await after('key_made', async () => {
      await store.ensureDeviceKey(db);
      await store.ensureDeviceKey(db);
    });
    await after('redacted', () => store.recordPackage(db, 'redacted', 1, sha256));
    await after('exported', () => store.recordPackage(db, 'exported', 1, sha256));
    await after('verified', () => store.recordPackage(db, 'verified', 1, sha256));
    await after('stamped', async () => {
      await store.enterQuestions(db, [{ id: 'own', name: 'own', url: 'https://own.example/' }], new Date());
      const [asked] = await store.unanswered(db);
      if (!asked) throw new Error('nothing was asked');
      const ask = async () => ({ ok: true as const, response: Uint8Array.of(1, 2, 3) });
      await store.askOne(db, asked, { isAllowed: async () => true, ask });
      const outcome = { ok: true as const, time: '2026-11-22T10:00:00Z', chainPem: 'pem' };
      // SHA-256 of those three bytes.
      const reply = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
      await store.settleStamp(db, { id: asked.id, sha256: reply, outcome });
      await store.settleStamp(db, { id: asked.id, sha256: reply, outcome });
    });
    await after('unlinked', () => store.linkEvidence(db, 1, 1, false));
    await after('deleted', () => store.deleteEvidence(db, 1));
    const elsewhere = store.openDatabase('elsewhere');
    const watch = { report: () => undefined, signal: new AbortController().signal };
    const restore = async () => {
      const { blob } = await store.makeBackup(db, null, watch);
      return store.restoreBackup(elsewhere, await store.readBackup(elsewhere, blob, null, watch), watch);
    };
    await after('restored', restore, elsewhere);
    return { grown, chain: store.checkChain(await db.custody.orderBy('seq').toArray()) };
  }));
});
afterAll(() => pages?.close());

it.each([
  ['captured', 'E0001', '-', 'seals'],
  ['imported', 'E0002', '-', 'seals'],
  ['viewed', 'E0001', '-', 'seals'],
  ['linked', 'E0001', 'C0001', 'bare'],
  ['annotated', 'E0001', '-', 'seals'],
  ['key_made', '-', '-', 'seals'],
  ['redacted', '-', 'C0001', 'seals'],
  ['exported', '-', 'C0001', 'seals'],
  ['verified', '-', 'C0001', 'seals'],
  ['stamped', '-', '-', 'seals'],
  ['unlinked', 'E0001', 'C0001', 'bare'],
  ['deleted', 'E0001', '-', 'seals'],
  ['restored', '-', '-', 'seals'],
])('"%s" is entered once: exhibit %s, case %s, %s', (event, evidence, label, seals) => {
  expect(grown[event]).toEqual([[event, evidence, label, seals].join(' ')]);
});

it('there is no event that nothing enters, and the chain holds', () => {
  expect(Object.keys(grown).sort()).toEqual([...CustodyEvent.options].sort());
  expect(chain).toEqual({ ok: true });
});
