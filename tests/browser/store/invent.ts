import { saveDraft } from '../../../utils/cases/drafts';
import { createCase, linkEvidence, recordPackage, updateCase } from '../../../utils/cases/manage-case';
import { openDatabase } from '../../../utils/db/database';
import { saveNote, settleNotes } from '../../../utils/evidence/notes';
import { readBack } from '../../../utils/evidence/read-back';
import { sealEvidence } from '../../../utils/evidence/seal-evidence';
import { taken } from './entry';
import { inventVersion6 } from './invent-search';

/** The smallest PNG: one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * Fills the store with a person's invented work, through the code of today, for the sample of today's version: every
 * table holds something. A later version adds rows for its own tables.
 */
export async function invent(): Promise<void> {
  const db = openDatabase();
  const png = new Blob([Uint8Array.from(atob(PIXEL), (byte) => byte.charCodeAt(0))], { type: 'image/png' });
  const first = taken('2026-11-03 · 林记茶铺 · -12.50 · 支付失败');
  const picture = { name: 'pixels-1.png', label: 'pixels' as const, type: 'image/png', content: png };
  const items = [
    await sealEvidence(db, { ...first, parts: [picture, ...first.parts], thumbnail: png }),
    await sealEvidence(db, { ...taken('no answer'), missing: [{ part: 'pixels', cause: 'no_grant' }] }),
    await sealEvidence(db, taken('no answer')),
  ];
  for (const { number } of items) await readBack(db, number);
  const made = await createCase(db, [1, 2]);
  await updateCase(db, made.number, {
    whatHappened: '重复扣款，无人答复。',
    provider: 'Invented Pay',
    issueType: 'no_answer',
  });
  await linkEvidence(db, made.number, 2, false);
  await recordPackage(db, 'exported', made.number, 'ab'.repeat(32));
  await createCase(db, []);
  const draft = { caseNumber: made.number, channel: 'support', language: 'zh' } as const;
  await saveDraft(db, { ...draft, text: '您好……', basis: '您好' });
  const job = { tabId: 7, startedAt: '2026-11-03T08:00:00.000Z', step: 'done', problem: null };
  await db.table('jobs').bulkAdd([
    { ...job, id: 'invented-done', evidence: 1 },
    { ...job, id: 'invented-failed', evidence: null, step: 'failed', problem: 'interrupted' },
  ]);
  if (db.verno >= 2) await inventVersion2(db, png);
  if (db.verno >= 3) await inventVersion3(db, png);
  if (db.verno >= 4) await inventVersion4(db, made.number);
  if (db.verno >= 5) await inventVersion5(db, made.number);
  if (db.verno >= 6) await inventVersion6(db);
  db.close();
}

/** What became of a complaint; and a key, which unlike a real one can be read out, as a sample must be. */
async function inventVersion4(db: ReturnType<typeof openDatabase>, caseNumber: number): Promise<void> {
  await db.contacts.add({
    id: 'invented-call',
    caseNumber,
    way: 'phone',
    by: 'me',
    on: '2026-11-04',
    at: '10:20',
    withWhom: '7号客服',
    reference: 'TK-20400',
    said: '三天内答复',
    promisedBy: '2026-11-07',
    answer: 'person',
    evidence: [1],
  });
  const reminder = { caseNumber, on: '2026-11-20', text: 'C0001', shownAt: null };
  await db.reminders.bulkAdd([
    { ...reminder, id: 'own' },
    { ...reminder, id: 'cn.3', shownAt: '2026-11-20T01:00:00.000Z' },
  ]);
  await db.table('letterVersions').add({
    caseNumber,
    channel: 'formal',
    language: 'zh',
    text: '投诉书……',
    at: '2026-11-05T08:00:00.000Z',
    why: 'copied',
  });
  await db.ticks.add({ scope: 'security', id: 'password', at: '2026-11-05T08:00:00.000Z' });
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  await db.keys.add({ id: 'device', privateKey: pair.privateKey, publicKey: pair.publicKey });
}

/** Files that wait to be sealed: one with all that may be known of it, one with nothing. */
async function inventVersion3(db: ReturnType<typeof openDatabase>, content: Blob): Promise<void> {
  const { reading } = taken('');
  const at = '2026-11-03T08:00:00.000Z';
  const mail = {
    from: 'care@wallet.example',
    to: null,
    date: null,
    subject: '您的投诉',
    messageId: null,
    attachments: ['receipt.pdf'],
  };
  const known = { from: 'from the app', modifiedAt: at, mail, walletFrom: 'person' };
  const unknown = { from: '', modifiedAt: null, mail: null, walletFrom: null };
  await db.table('imports').bulkAdd([
    {
      id: 'invented-mail',
      at,
      imported: { kind: 'email', fileName: '答复.eml', ...known },
      walletName: 'Invented Pay',
      reading: { ...reading, page: 'mail' },
      content: new Blob(['Subject: 您的投诉\r\n\r\nNo.\r\n'], { type: 'message/rfc822' }),
    },
    {
      id: 'invented-picture',
      at,
      imported: { kind: 'screenshot', fileName: 'IMG_0001.png', ...unknown },
      walletName: 'IMG_0001.png',
      reading: { ...reading, page: 'file' },
      content,
      thumbnail: content,
    },
  ]);
}

/** A capture that was cut short, and a list that is followed. */
async function inventVersion2(db: ReturnType<typeof openDatabase>, content: Blob): Promise<void> {
  const { circumstances, walletName } = taken('');
  const jobId = 'invented-open';
  await db.table('jobs').add({
    id: jobId,
    tabId: 7,
    startedAt: circumstances.startedAt,
    step: 'page',
    evidence: null,
    problem: null,
  });
  await db.table('staged').bulkAdd([
    { jobId, taken: { head: { circumstances, walletName } } },
    { jobId, taken: { part: { name: 'pixels-1.png', label: 'pixels', type: 'image/png', content } } },
  ]);
  const follow = 'invented-list';
  await db.table('follows').add({
    id: follow,
    tabId: 7,
    state: 'ended',
    startedAt: circumstances.startedAt,
    lastSeenAt: circumstances.endedAt,
    title: 'Activity',
    url: circumstances.url,
    walletName,
    rows: 1,
    gaps: 0,
    of: null,
    circumstances,
    failures: [],
    elapsed: { first: 12.5 },
  });
  await db.table('followRows').add({
    follow,
    document: 'first',
    row: 0,
    html: '<li>Tea −12.50</li>',
    transaction: {
      occurredAt: null,
      amount: { raw: '−12.50', value: '-12.50', currency: null, currencyFrom: null },
      direction: 'out',
      counterparty: null,
      description: 'Tea',
      status: null,
      kind: 'payment',
      references: [],
      fee: null,
      balanceAfter: null,
      readBy: { wallet: 'generic', checkedOn: '2026-11-22' },
      selector: 'li',
      text: 'Tea −12.50',
    },
  });
  await db.table('followViews').add({
    follow,
    order: 0,
    document: 'first',
    seq: 0,
    at: circumstances.startedAt,
    wallet: 'generic',
    kind: 'list',
    extent: 2000,
    page: { number: null, from: null, to: null, address: null },
    runs: [[{ row: 0, y: 40 }]],
    of: null,
    leftOut: 0,
    notes: [],
  });
}

/** A note, what a copy covers, an authority that was asked, and a lock that was lifted again. */
async function inventVersion5(db: ReturnType<typeof openDatabase>, caseNumber: number): Promise<void> {
  await saveNote(db, { evidence: 1, text: '第一次付款失败时截的' });
  await settleNotes(db);
  await db.redactions.add({
    caseNumber,
    texts: [{ text: '林记茶铺', reason: 'name', by: 'person', lifted: false }],
    pictures: [
      {
        evidence: 1,
        part: 'pixels-1.png',
        x: 0,
        y: 0,
        width: 1,
        height: 1,
        reason: 'other',
        by: 'person',
        lifted: false,
      },
    ],
    leftOut: [{ evidence: 1, part: 'dom.html' }],
    reviewedAt: null,
    seen: [1],
  });
  const head = await db.custody.orderBy('seq').last();
  await db.stamps.add({
    id: 'invented-stamp',
    authority: { id: 'invented', name: 'Invented Time', url: 'https://time.example/tsr' },
    seq: head?.seq ?? 1,
    hash: head?.hash ?? '',
    askedAt: '2026-11-05T08:00:00.000Z',
    sentAt: null,
    state: 'waiting',
    problem: 'offline',
    time: null,
    request: Uint8Array.of(0x30, 0),
    response: null,
    chainPem: null,
  });
  const way = {
    salt: new Uint8Array(16),
    iterations: 1_000_000,
    iv: new Uint8Array(12),
    key: new Uint8Array(48),
  };
  await db.lock.add({
    id: 'invented-lock',
    state: 'off',
    fingerprint: 'cd'.repeat(32),
    publicKey: Uint8Array.of(0x30, 0),
    ways: { passphrase: way, code: way },
    setAt: '2026-11-05T08:00:00.000Z',
  });
}
