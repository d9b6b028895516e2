import { beforeAll, describe, expect, it } from 'vitest';
import { BackupFault } from '../../../utils/backup/backup-fault';
import { edit, editRow, pathOf, recomposed, type Texts, turned } from './alter';
import { backupOf, checked, STORE } from './make-backup';
import { sampleTables } from './stored-sample';

let whole: Blob;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  ({ blob: whole } = await backupOf(sampleTables(STORE)));
  bytes = new Uint8Array(await whole.arrayBuffer());
});

async function problemOf(zip: Blob): Promise<string> {
  try {
    await checked(zip);
    return 'taken';
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    expect(error.message.length).toBeGreaterThan(3);
    return error.problem;
  }
}

/** Where in the file, in thousandths. */
const PLACES = Array.from({ length: 20 }, (_, at) => at * 50 + 7);

describe('a backup that was cut short', () => {
  it.each(PLACES)('after %d thousandths is refused as that', async (part) => {
    expect(await problemOf(whole.slice(0, Math.floor((whole.size * part) / 1000)))).toBe('cut_short');
  });
  it.each([1, 2, 21, 22, 23, 100])('by its last %d bytes is refused as that', async (count) => {
    expect(await problemOf(whole.slice(0, whole.size - count))).toBe('cut_short');
  });
  it.each([0, 1, 4, 7])('to %d bytes is no backup', async (count) => {
    expect(await problemOf(whole.slice(0, count))).toBe('not_a_backup');
  });
});

describe('a backup with one byte turned', () => {
  it.each(PLACES)('at %d thousandths is refused', async (part) => {
    const at = Math.floor((bytes.length * part) / 1000);
    expect(['damaged', 'cut_short', 'inconsistent', 'not_a_backup']).toContain(
      await problemOf(await turned(whole, at)),
    );
  });
  it('is refused wherever the byte stands', async () => {
    for (let at = 0; at < bytes.length; at += 397)
      expect(await problemOf(await turned(whole, at)), String(at)).not.toBe('taken');
  }, 120_000);
});

const drop = (end: string) => (files: Texts) => void files.delete(pathOf(files, end));
const head = (change: (head: Record<string, unknown>) => object) =>
  edit('/backup.json', (text) => JSON.stringify(change(JSON.parse(text))));
const table = (name: string, change: (text: string) => string) => edit(`tables/${name}.jsonl`, change);
const firstOf = (text: string) => text.slice(0, text.indexOf('\n') + 1);
const add = (path: string) => (files: Texts) =>
  void files.set(`${[...files.keys()][0]?.split('/')[0]}/${path}`, new TextEncoder().encode('x'));

/** What somebody did to it, with what comes of it although the list of files was made to agree. */
const ALTERED: Record<string, [alter: (files: Texts) => void, problem: string]> = {
  'another format': [head((one) => ({ ...one, format: 'other' })), 'not_a_backup'],
  'a later format': [head((one) => ({ ...one, version: 2 })), 'newer'],
  'a later store': [head((one) => ({ ...one, store: STORE + 1 })), 'newer'],
  'a head of more fields': [head((one) => ({ ...one, more: 1 })), 'inconsistent'],
  'a head without its time': [head(({ madeAt: _, ...one }) => one), 'inconsistent'],
  'other numbers': [head((one) => ({ ...one, numbers: { evidence: -1, case: 0 } })), 'inconsistent'],
  'a head that is no JSON': [edit('/backup.json', (text) => text.slice(9)), 'not_a_backup'],
  'no head': [drop('/backup.json'), 'not_a_backup'],
  'no read-me': [drop('/README.txt'), 'damaged'],
  'another count of rows': [
    head((one) => ({ ...one, tables: { ...(one['tables'] as object), cases: 1 } })),
    'inconsistent',
  ],
  'another count of files': [head((one) => ({ ...one, files: 1 })), 'inconsistent'],
  'a table that nobody knows': [
    head((one) => ({ ...one, tables: { ...(one['tables'] as object), keys: 1 } })),
    'inconsistent',
  ],
  'a fault that there is not': [head((one) => ({ ...one, faults: ['chain 3 link'] })), 'inconsistent'],
  'a loss that there is not': [head((one) => ({ ...one, lost: ['files/000001'] })), 'inconsistent'],
  'a table taken out': [drop('tables/notes.jsonl'), 'damaged'],
  'a file taken out': [drop('files/000003'), 'inconsistent'],
  'a file put in': [add('files/999999'), 'inconsistent'],
  'a program put in': [add('setup.exe'), 'inconsistent'],
  'a table of keys put in': [add('tables/keys.jsonl'), 'inconsistent'],
  'an entry of the chain taken out': [
    table('custody', (text) => text.replace(firstOf(text), '')),
    'inconsistent',
  ],
  'an entry of the chain changed': [
    editRow('custody', 2, (row) => ({ ...row, at: '2026-01-01T00:00:00.000Z' })),
    'inconsistent',
  ],
  'an entry of the chain with one field more': [
    editRow('custody', 2, (row) => ({ ...row, more: 1 })),
    'inconsistent',
  ],
  'an entry of the chain without a form': [
    editRow('custody', 2, (row) => ({ ...row, salt: { $value: 'NaN' } })),
    'inconsistent',
  ],
  'the last entry of the chain taken out': [
    table('custody', (text) => text.replace(/[^\n]+\n$/, '')),
    'inconsistent',
  ],
  'an event that nobody knows': [
    editRow('custody', 1, (row) => ({ ...row, event: 'blessed' })),
    'inconsistent',
  ],
  'an item taken out': [table('evidence', (text) => text.replace(firstOf(text), '')), 'inconsistent'],
  'an item twice': [table('evidence', (text) => text + firstOf(text)), 'inconsistent'],
  'an item of another number': [editRow('evidence', 0, (row) => ({ ...row, number: 77 })), 'inconsistent'],
  'an item with another seal': [
    editRow('evidence', 0, (row) => ({ ...row, seal: { seq: 2, hash: 'ab'.repeat(32) } })),
    'inconsistent',
  ],
  'an item without its first part': [
    editRow('evidence', 0, (row) => ({ ...row, parts: (row['parts'] as []).slice(1) })),
    'inconsistent',
  ],
  'an item that is none': [editRow('evidence', 0, () => ({ number: 1 })), 'inconsistent'],
  'bytes under another hash': [
    editRow('blobs', 0, (row) => ({ ...row, sha256: 'ab'.repeat(32) })),
    'inconsistent',
  ],
  'other bytes under a hash': [edit('files/000001', (text) => `${text}!`), 'inconsistent'],
  'a row that refers to another row’s file': [
    editRow('blobs', 0, (row) => ({ ...row, blob: { $file: 'files/000002', type: '' } })),
    'inconsistent',
  ],
  'a row that refers to no file': [
    editRow('blobs', 0, (row) => ({ ...row, blob: { $file: 'files/999999', type: '' } })),
    'inconsistent',
  ],
  'a row that refers to a file outside': [
    editRow('blobs', 0, (row) => ({ ...row, blob: { $file: '../../secret', type: '' } })),
    'inconsistent',
  ],
  'a row of bytes that are no base64': [
    editRow('stamps', 0, (row) => ({ ...row, request: { $bytes: '***' } })),
    'inconsistent',
  ],
  'a row with a sign of ours that is none': [
    editRow('notes', 0, (row) => ({ ...row, text: { $file: 1 } })),
    'inconsistent',
  ],
  'a row that is a list': [editRow('notes', 0, () => []), 'inconsistent'],
  'a row that is a number': [editRow('notes', 0, () => 3), 'inconsistent'],
  'a row that is no JSON': [table('notes', (text) => `{${text}`), 'inconsistent'],
  'an empty line': [table('notes', (text) => `\n${text}`), 'inconsistent'],
  'a line without its end': [table('notes', (text) => text.trimEnd()), 'inconsistent'],
  'a case whose title is an object': [
    editRow('cases', 0, (row) => ({ ...row, sealed: undefined, title: {} })),
    'inconsistent',
  ],
  'a sealed row with an open field beside it': [
    editRow('notes', 1, (row) => ({ ...row, text: 'x' })),
    'inconsistent',
  ],
  'a lock that would count for years': [
    table('lock', (text) => text.replaceAll('"iterations":1000000', '"iterations":9000000000')),
    'inconsistent',
  ],
  'no lock for what is sealed': [
    table('lock', (text) =>
      text.replaceAll(/"fingerprint":"[0-9a-f]{64}"/g, `"fingerprint":"${'ef'.repeat(32)}"`),
    ),
    'inconsistent',
  ],
  'bytes that are no text': [
    (files) => void files.set(pathOf(files, 'tables/notes.jsonl'), Uint8Array.of(0xff, 10)),
    'inconsistent',
  ],
};

describe('a backup that somebody altered, its list of files along with it', () => {
  it.each(Object.entries(ALTERED))('with %s is refused', async (_, [alter, problem]) => {
    expect(await problemOf(await recomposed(whole, alter))).toBe(problem);
  });
  it('and is taken when nothing was altered', async () => {
    expect(await problemOf(await recomposed(whole, () => undefined))).toBe('taken');
  });
});

describe('a backup whose list does not agree', () => {
  it.each(['files/000001', 'tables/notes.jsonl', '/README.txt'])('about %s is refused', async (end) => {
    const altered = await recomposed(
      whole,
      edit(end, (text) => `${text} `),
      'as it was',
    );
    expect(await problemOf(altered)).toBe('damaged');
  });
});
