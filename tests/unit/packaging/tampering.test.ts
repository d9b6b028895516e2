import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWhole, nextEntry } from '../../../utils/custody/chain';
import { readCustodyLog, writeCustodyLog } from '../../../utils/custody/custody-log';
import { makeDeviceKey } from '../../../utils/custody/device-signature';
import { digestNow } from '../../../utils/custody/digest';
import { writeBagInfo } from '../../../utils/packaging/bag-info';
import { type DeviceSigner, PUBLIC_KEY, SIGNATURE, signerOf } from '../../../utils/packaging/device-seal';
import { writeManifest } from '../../../utils/packaging/manifests';
import { inOrder, type PackageFile } from '../../../utils/packaging/package-file';
import { verifyPackage } from '../../../utils/packaging/verify';
import { composeZip } from '../../../utils/packaging/zip';
import { readPackage } from '../../independent/read-package';
import { sampleInput } from './sample-package';
import { type Unpacked, unpacked } from './unpacked';

let sample: Unpacked;
let zip: Buffer;
const scratch = mkdtempSync(join(tmpdir(), 'tampered-'));

beforeAll(async () => {
  sample = await unpacked(sampleInput());
  zip = readFileSync(sample.zip);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
  rmSync(dirname(sample.zip), { recursive: true });
});

const problemsOf = async (bytes: Uint8Array) => {
  const check = await verifyPackage(new Blob([new Uint8Array(bytes)]));
  return check.ok ? [] : check.problems;
};

/** Where the content of a file stands in the ZIP: behind its name, and the name first stands in its local header. */
function contentStart(path: string): number {
  const name = `${sample.package.fileName.replace('.zip', '')}/${path}`;
  return zip.indexOf(name) + name.length;
}

describe('one changed byte', () => {
  // The system's own tools are put to the same question, with many more changes, in the tests of tampering in the browser.
  test('in any file is caught by the verifier and by the independent reader', async () => {
    for (const { path, size } of sample.package.files) {
      const at = contentStart(path) + Math.floor(size / 2);
      const tampered = Buffer.from(zip);
      tampered[at] = (tampered[at] ?? 0) ^ 1;
      expect(await problemsOf(tampered), path).toContainEqual({ path, problem: 'changed' });
      const file = join(scratch, 'tampered.zip');
      writeFileSync(file, tampered);
      expect(readPackage(file).problems, path).not.toEqual([]);
    }
  });

  test('in a name, a size, a checksum or a position that the ZIP keeps is caught', async () => {
    const directory = zip.readUInt32LE(zip.length - 6);
    const places = [
      ...[0, 8, 14, 18, 22, 26, 28, 30].map((field) => field),
      ...[0, 10, 16, 20, 24, 28, 30, 32, 42, 46].map((field) => directory + field),
      ...[22, 12, 10, 6].map((fromEnd) => zip.length - fromEnd),
    ];
    for (const place of places) {
      const tampered = Buffer.from(zip);
      tampered[place] = (tampered[place] ?? 0) ^ 1;
      expect(await problemsOf(tampered), `byte ${place}`).not.toEqual([]);
    }
  });

  test('cut short, lengthened, or not a ZIP at all: unreadable as a whole', async () => {
    for (const bytes of [
      zip.subarray(0, -1),
      zip.subarray(1),
      Buffer.concat([zip, Buffer.from('x')]),
      Buffer.alloc(0),
    ])
      expect(await problemsOf(bytes)).toEqual([{ path: '', problem: 'unreadable' }]);
  });
});

/**
 * The sample's files with changes (null takes one away), its lists written anew: a forger who knows BagIt. With `signer`
 * they have a key, too: without another word the very one of the sample, so that what else is checked can be seen.
 */
async function forged(
  changes: Record<string, string | null>,
  signer: DeviceSigner | null = sampleInput().signer,
): Promise<{ path: string; problem: string }[]> {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>(
    sample.package.files.map(({ path }) => [path, new Uint8Array(readFileSync(join(sample.bag, path)))]),
  );
  for (const [path, content] of Object.entries(changes))
    if (content === null) contents.delete(path);
    else contents.set(path, new TextEncoder().encode(content));
  const set = (path: string, content: string) => {
    if (!(path in changes)) contents.set(path, new TextEncoder().encode(content));
  };
  const files = (payload: boolean): PackageFile[] =>
    inOrder(
      [...contents]
        .filter(([path]) => path.startsWith('data/') === payload && !/^(?:tagmanifest|seals)/.test(path))
        .map(([path, content]) => ({ path, content, digest: digestNow(content) })),
    );
  const payload = files(true);
  set('bag-info.txt', writeBagInfo({ software: '', date: '', name: '', description: '' }, payload));
  set('manifest-sha256.txt', writeManifest(payload, 'sha256'));
  set('manifest-sha512.txt', writeManifest(payload, 'sha512'));
  set(
    'custody.jsonl',
    exportedAgain(digestNow(contents.get('manifest-sha256.txt') ?? new Uint8Array()).sha256),
  );
  set('tagmanifest-sha256.txt', writeManifest(files(false), 'sha256'));
  const tagManifest = contents.get('tagmanifest-sha256.txt') ?? new Uint8Array();
  if (signer !== null && !(SIGNATURE in changes)) contents.set(SIGNATURE, await signer.sign(tagManifest));
  const entries = [...contents].map(([path, content]) => {
    return { path: `bag/${path}`, content, size: content.length, crc32: digestNow(content).crc32 };
  });
  return composeZip(entries, '2026-11-22T18:30:00')
    .arrayBuffer()
    .then((bytes) => problemsOf(new Uint8Array(bytes)));
}

/** The sample's log as if its export had sealed another list. */
function exportedAgain(sha256: string): string {
  const lines = readCustodyLog(bagText('custody.jsonl'));
  const last = lines.pop();
  const before = lines.at(-1);
  if (last === undefined || !isWhole(last)) throw new Error('the log of the sample ends otherwise');
  return writeCustodyLog([...lines, nextEntry(before, { ...last, sha256 })]);
}

const bagText = (path: string) => readFileSync(join(sample.bag, path), 'utf8');

describe('lists written anew by a forger', () => {
  test('rewriting alone changes nothing that the verifier minds', async () => {
    expect(await forged({})).toEqual([]);
  });

  test('without the key the signature does not hold; with a key of their own the log names another', async () => {
    const own = await signerOf(await makeDeviceKey());
    const readme = { 'README.html': 'nothing to see' };
    expect(await forged(readme, null)).toEqual([{ path: SIGNATURE, problem: 'not_signed' }]);
    expect(await forged(readme, own)).toEqual([{ path: SIGNATURE, problem: 'not_signed' }]);
    expect(await forged({ ...readme, [PUBLIC_KEY]: own.pem }, own)).toEqual([
      { path: PUBLIC_KEY, problem: 'other_key' },
    ]);
  });

  test('a package without its seal, or with something else in its place, is told', async () => {
    expect(await forged({ [SIGNATURE]: null })).toEqual([{ path: SIGNATURE, problem: 'missing' }]);
    expect(await forged({ [PUBLIC_KEY]: null })).toEqual([{ path: PUBLIC_KEY, problem: 'missing' }]);
    expect(await forged({ [PUBLIC_KEY]: 'no key' })).toEqual([{ path: PUBLIC_KEY, problem: 'unreadable' }]);
    expect(await forged({ [SIGNATURE]: '0' })).toEqual([{ path: SIGNATURE, problem: 'not_signed' }]);
    expect(await forged({ 'seals/other.txt': 'x' })).toEqual([
      { path: 'seals/other.txt', problem: 'unlisted' },
    ]);
  });

  test('an exhibit’s file that was exchanged is not the one sealed in the custody log', async () => {
    const text = 'data/evidence/E0001/text.txt';
    expect(await forged({ [text]: 'page 9' })).toEqual([{ path: text, problem: 'not_sealed' }]);
    const capture = 'data/evidence/E0001/capture.json';
    const record = bagText(capture).replace(
      /"sha256":"[^"]{64}"/,
      `"sha256":"${digestNow(new Uint8Array()).sha256}"`,
    );
    expect(await forged({ [capture]: record })).toContainEqual({ path: capture, problem: 'not_sealed' });
  });

  test('a file added to an exhibit, and an exhibit added to the package, were never sealed', async () => {
    for (const path of ['data/evidence/E0001/pixels-2.png', 'data/evidence/E0002/capture.json'])
      expect(await forged({ [path]: '{}' })).toEqual([{ path, problem: 'not_sealed' }]);
  });

  test('a file taken from an exhibit is missing by its capture record', async () => {
    const path = 'data/evidence/E0001/pixels-1.png';
    expect(await forged({ [path]: null })).toEqual([{ path, problem: 'missing' }]);
  });

  test('a custody log with a changed or lost entry does not hold', async () => {
    const path = 'custody.jsonl';
    const log = bagText(path);
    expect(await forged({ [path]: log.replace('10:06', '10:07') })).toEqual([
      { path, problem: 'chain_broken' },
    ]);
    expect(await forged({ [path]: log.slice(log.indexOf('\n') + 1) })).toContainEqual({
      path,
      problem: 'chain_broken',
    });
    expect(await forged({ [path]: `${log}{}\n` })).toEqual([{ path, problem: 'unreadable' }]);
    expect(await forged({ [path]: null })).toEqual([{ path, problem: 'missing' }]);
  });

  test('a payload that is not the one whose export the log tells of is told, even if all else fits', async () => {
    const path = 'custody.jsonl';
    const other = { path: 'manifest-sha256.txt', problem: 'other_export' };
    const changes = { 'data/case.json': '{}' };
    expect(await forged({ ...changes, [path]: bagText(path) })).toEqual([other]);
    expect(await forged({ [path]: exportedAgain('ab'.repeat(32)) })).toEqual([other]);
    expect(await forged(changes)).toEqual([]);
  });

  test('a file in no list, and a list without a file, are named', async () => {
    const list = bagText('manifest-sha256.txt');
    const shorter = list.replace(/^.*data\/case\.json\n/m, '');
    expect(await forged({ 'manifest-sha256.txt': shorter })).toEqual([
      { path: 'data/case.json', problem: 'unlisted' },
    ]);
    const longer = `${list}${'0'.repeat(64)}  data/nothing.txt\n`;
    expect(await forged({ 'manifest-sha256.txt': longer })).toEqual([
      { path: 'data/nothing.txt', problem: 'missing' },
    ]);
    expect(await forged({ 'manifest-sha512.txt': null })).toContainEqual({
      path: 'manifest-sha512.txt',
      problem: 'missing',
    });
    for (const damaged of [list.slice(0, -1), list + list, `#${list}`])
      expect(await forged({ 'manifest-sha256.txt': damaged })).toContainEqual({
        path: 'manifest-sha256.txt',
        problem: 'unreadable',
      });
  });

  test('a bag declared otherwise, or with another size than it says, is not readable as ours', async () => {
    for (const [path, content] of [
      ['bagit.txt', '\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      ['bag-info.txt', 'Payload-Oxum: 1.1\n'],
    ] as const)
      expect(await forged({ [path]: content })).toEqual([{ path, problem: 'unreadable' }]);
  });
});

test('progress runs from the first file to all bytes', async () => {
  const seen: number[] = [];
  let all = 0;
  await verifyPackage(sample.package.blob, (done, total) => {
    seen.push(done);
    all = total;
  });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen).toHaveLength(sample.package.files.length);
  expect(seen.at(-1)).toBe(all);
  expect(all).toBe(sample.package.files.reduce((sum, { size }) => sum + size, 0));
});
