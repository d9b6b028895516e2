import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composePackage } from '../../../utils/packaging/bag';
import { readRedactions } from '../../../utils/packaging/redacted-findings';
import { verifyPackage } from '../../../utils/packaging/verify';
import { checkBag } from '../../browser/check-bag';
import { filesIn } from './packed-files';
import { PERSON, redactedSample, wholeSample } from './redacted-sample';
import { run } from './unpacked';

const scratch = mkdtempSync(join(tmpdir(), 'redacted-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const whole = await composePackage(wholeSample());
const made = await composePackage(await redactedSample());
const files = await filesIn(made.blob);
const text = (path: string) => new TextDecoder().decode(files.get(path));
const redactions = readRedactions(text('data/redactions.json'));

describe('a redacted package', () => {
  it('is named so, and is right for the check of packages, for BagIt and for the shell script', async () => {
    expect(made.fileName).toBe('WW-C0001-20261122-redacted.zip');
    expect(await verifyPackage(made.blob)).toEqual({ ok: true, files: made.files.length });
    writeFileSync(join(scratch, 'made.zip'), new Uint8Array(await made.blob.arrayBuffer()));
    run(scratch, 'unzip', '-q', 'made.zip');
    const bag = join(scratch, made.fileName.replace('.zip', ''));
    expect((await checkBag(bag)).problems).toEqual([]);
    expect(run(bag, 'sh', 'verify/verify.sh').status).toBe(0);
    expect(readdirSync(join(bag, 'data/evidence/E0001'))).toContain('capture.json');
  });

  it('says where its exhibits are told of that they are copies, and has no sheet that vouches for them in court', () => {
    for (const path of ['data/method.html', 'data/evidence-index.html'])
      expect(text(path)).toContain('This package holds covered copies.');
    expect([...files.keys()].filter((path) => path.startsWith('data/court/'))).toEqual([]);
    expect(whole.files.some(({ path }) => path.startsWith('data/court/'))).toBe(true);
  });

  it.each(Object.entries(PERSON))(
    'shows the %s in no file, where the whole package has it',
    async (_, secret) => {
      const all = (contents: Map<string, Uint8Array>) =>
        [...contents].map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`).join('\n');
      expect(all(await filesIn(whole.blob))).toContain(secret);
      expect(all(files)).not.toContain(secret);
    },
  );

  it('says of each part what became of it, and names the originals', () => {
    const [first, second] = redactions?.exhibits ?? [];
    const told = (exhibit: typeof first) =>
      Object.fromEntries(exhibit?.parts.map(({ part, is, why }) => [part, why ?? is]) ?? []);
    expect(told(first)).toEqual({
      'capture.json': 'covered',
      'pixels-1.png': 'covered',
      'dom.html': 'covered',
      'text.txt': 'covered',
      'reading.json': 'covered',
    });
    expect(told(second)).toEqual({
      'capture.json': 'identical',
      'rendering.png': 'not_looked_through',
      'dom.html': 'identical',
      'text.txt': 'identical',
      'reading.json': 'identical',
    });
    const sealed = new Map(whole.files.map(({ path, sha256 }) => [path, sha256]));
    for (const { evidence, record, parts } of redactions?.exhibits ?? []) {
      expect(sealed.get(`data/evidence/${evidence}/capture.json`)).toBe(record.sha256);
      for (const { part, is, original } of parts) {
        const ofText = /\.(?:html|txt)$|^reading/.test(part) && is !== 'identical';
        expect(original, part).toBe(ofText ? null : sealed.get(`data/evidence/${evidence}/${part}`));
      }
    }
  });

  it('tells of covered texts neither the hash nor the size, by which they could be guessed', () => {
    const record = text('data/evidence/E0001/capture.json');
    const all = [...files].map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
    for (const name of ['dom.html', 'text.txt', 'reading.json']) {
      const hash = whole.files.find(({ path }) => path === `data/evidence/E0001/${name}`)?.sha256;
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(all).not.toContain(hash);
    }
    expect(record).not.toContain('salt');
    expect(record).toContain('pixels-1.png');
  });

  it('keeps amounts, dates and the shape of its data', () => {
    const rows = JSON.parse(text('data/transactions.json')) as { amount: unknown; counterparty: unknown }[];
    const before = JSON.parse(new TextDecoder().decode(readOriginal('data/transactions.json')));
    expect(rows.map(({ amount }) => amount)).toEqual(before.map(({ amount }: { amount: unknown }) => amount));
    expect(rows[0]?.counterparty).toEqual({ raw: '████████', value: '████████' });
    expect(text('data/transactions.csv').split('\r\n')).toHaveLength(
      new TextDecoder().decode(readOriginal('data/transactions.csv')).split('\r\n').length,
    );
    expect(text('data/complaint.support.en.txt')).toContain('I was charged twice (E0001');
  });

  it('says on its first page that parts are covered, what is left out and why, and that originals exist', () => {
    expect(text('README.html')).toMatch(
      /This is a redacted copy.*The originals exist.*did not look through/s,
    );
    expect(text('README.zh.html')).toMatch(/这是遮盖副本.*原件仍在.*未经当事人查看/s);
    const read = text('README.html');
    const order = ['This is a redacted copy', 'What this does not prove', 'What this is'];
    const places = [...order, 'What is covered or left out'].map((title) =>
      read.indexOf(`<h2>${title}</h2>`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('compares before it covers: two names under one cover are still two', () => {
    const histories = text('data/findings.json');
    expect(JSON.parse(histories)).toHaveLength(
      JSON.parse(new TextDecoder().decode(readOriginal('data/findings.json'))).length,
    );
  });
});

const originals = await filesIn(whole.blob);
function readOriginal(path: string): Uint8Array | undefined {
  return originals.get(path);
}
