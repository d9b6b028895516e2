import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { crc32 } from '../../../utils/custody/crc32';
import { composeZip, type ZipEntry } from '../../../utils/packaging/zip';
import { readZip } from '../../../utils/packaging/zip-reader';
import { findProgram } from '../../browser/find-program';
import { LargeBlob } from './large-blob';

const TIME = '2026-11-22T18:30:45+08:00';
const LOCATOR = Buffer.from([0x50, 0x4b, 6, 7]);
/** A local header with the two sizes in a field of their own. */
const LARGE_HEADER = 30 + 20;
const sevenZip = findProgram({ names: ['7zz', '7z', '7za'] });
const python = findProgram({ names: ['python3'] });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zip64-'));
  vi.stubGlobal('Blob', LargeBlob);
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

function zeros(name: string, size: number, sum = 0): ZipEntry {
  return { path: name, size, crc32: sum, content: new LargeBlob([{ zeros: size }]) };
}

function text(name: string, words = name): ZipEntry {
  const content = new TextEncoder().encode(words);
  return { path: name, size: content.length, crc32: crc32(content), content };
}

function compose(...entries: ZipEntry[]): LargeBlob {
  return composeZip(entries, TIME) as LargeBlob;
}

/** Writes an archive to a file in which zeros take no room on the disk. */
function write(zip: LargeBlob, name: string): string {
  const file = path.join(folder, name);
  const fd = openSync(file, 'w');
  ftruncateSync(fd, zip.size);
  for (const { at, bytes } of zip.written()) writeSync(fd, bytes, 0, bytes.length, at);
  closeSync(fd);
  return file;
}

/** Info-ZIP reads every byte and counts its sum; the others find what lies behind the large file and read that. */
function expectSound(file: string, sizeOfFirst: number): void {
  expect(execFileSync('unzip', ['-tqq', file], { encoding: 'utf8' })).toBe('');
  if (sevenZip)
    expect(execFileSync(sevenZip, ['t', '-bd', '-x!bag/large', file], { encoding: 'utf8' })).toMatch(
      /Everything is Ok/,
    );
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); [z.read(i) for i in z.infolist() if i.file_size < 2**20]; print(z.infolist()[0].file_size)';
  if (python)
    expect(execFileSync(python, ['-c', script, file], { encoding: 'utf8' }).trim()).toBe(`${sizeOfFirst}`);
}

describe('a ZIP beyond what its plain form can count', () => {
  test('with a file above 4 GB and one behind it is whole to tools that know nothing of us', async () => {
    const size = 2 ** 32 + 2 ** 20;
    const zip = compose(zeros('bag/large', size, 0xc6a48b28), text('bag/after.txt'));
    expect((await readZip(zip)).map((entry) => [entry.path, entry.size])).toEqual([
      ['bag/large', size],
      ['bag/after.txt', 13],
    ]);
    const file = write(zip, 'large.zip');
    expect(statSync(file).blocks * 512).toBeLessThan(1_000_000);
    expectSound(file, size);
    expect(execFileSync('unzip', ['-p', file, 'bag/after.txt'], { encoding: 'utf8' })).toBe('bag/after.txt');
  }, 180_000);

  test('of files that only in sum are above 4 GB is read back where each lies', async () => {
    const many = [1, 2, 3, 4, 5].map((index) => zeros(`bag/${index}`, 2 ** 30));
    const read = await readZip(compose(...many, text('bag/last.txt')));
    expect(read.map((entry) => entry.path)).toEqual([...many.map((entry) => entry.path), 'bag/last.txt']);
    expect(await read.at(-1)?.content.text()).toBe('bag/last.txt');
  });

  test('of 65,535 files or one more is whole; one less still has the plain form', async () => {
    for (const count of [65_534, 65_535, 65_536]) {
      const zip = compose(...Array.from({ length: count }, (_, index) => text(`bag/${index}`, '')));
      const end = Buffer.from(await zip.slice(zip.size - 42).arrayBuffer());
      expect([count, end.indexOf(LOCATOR)]).toEqual([count, count < 65_535 ? -1 : 0]);
      const file = write(zip, `${count}.zip`);
      if (count !== 65_534) expectSound(file, 0);
    }
  }, 180_000);

  test('has the plain form to the last byte below the limit, and the same bytes for the same input', async () => {
    const make = async (size: number) => {
      const whole = compose(zeros('bag/large', size), text('bag/a'));
      return Buffer.concat(Array.from(whole.written(), ({ bytes }) => bytes));
    };
    // Two headers, two entries of the directory with the same names, the end.
    const names = 'bag/large'.length + 'bag/a'.length;
    const plain = 30 * 2 + 46 * 2 + 22 + names * 2 + 'bag/a'.length;
    expect((await make(2 ** 32 - 200)).length).toBe(plain);
    expect((await make(2 ** 32 - 1)).length).toBeGreaterThan(plain);
    expect(await make(2 ** 32)).toEqual(await make(2 ** 32));
  });

  test('is refused when any byte of its records was changed, cut off or added', async () => {
    const size = 2 ** 32;
    const whole = compose(zeros('bag/large', size), text('bag/a'));
    const start = LARGE_HEADER + 'bag/large'.length;
    const head = new Uint8Array(await whole.slice(0, start).arrayBuffer());
    const tail = new Uint8Array(await whole.slice(start + size).arrayBuffer());
    const read = (...parts: [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, ...string[]]) =>
      readZip(new LargeBlob([parts[0], { zeros: size }, ...parts.slice(1)])).then(
        () => 'read',
        () => 'refused',
      );
    expect(await read(head, tail)).toBe('read');
    // What the second file holds is for its sum to tell.
    const content = 30 + 'bag/a'.length;
    for (let at = 0; at < head.length + tail.length; at++) {
      const [one, two] = [head.slice(), tail.slice()];
      const [bytes, index] = at < head.length ? [one, at] : [two, at - head.length];
      if (bytes === two && index >= content && index < content + 'bag/a'.length) continue;
      bytes[index] = (bytes[index] ?? 0) ^ 0x10;
      expect([at, await read(one, two)]).toEqual([at, 'refused']);
    }
    expect(await read(head, tail.slice(0, -1))).toBe('refused');
    expect(await read(head, tail, ' ')).toBe('refused');
  }, 60_000);
});
