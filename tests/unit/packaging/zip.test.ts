import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../utils/custody/crc32';
import { composeZip, type ZipEntry } from '../../../utils/packaging/zip';
import { readZip } from '../../../utils/packaging/zip-reader';

const TIME = '2026-11-22T18:30:45+08:00';

function entry(path: string, content: Uint8Array<ArrayBuffer> = new Uint8Array([1, 2, 3])): ZipEntry {
  return { path, size: content.length, crc32: crc32(content), content: new Blob([content]) };
}

describe('a composed ZIP', () => {
  test('unzip lists names, sizes, mode and the local time it was given', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    const file = join(folder, 'a.zip');
    const zip = composeZip([entry('bag/a.txt'), entry('bag/b/c.bin', new Uint8Array(1000))], TIME);
    writeFileSync(file, new Uint8Array(await zip.arrayBuffer()));
    const listing = execFileSync('unzip', ['-Z', '-T', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(listing).toMatch(/^-rw-r--r-- {2}2\.0 unx +3 b- stor 20261122\.183044 bag\/a\.txt$/m);
    expect(listing).toMatch(/^-rw-r--r-- {2}2\.0 unx +1000 b- stor 20261122\.183044 bag\/b\/c\.bin$/m);
  });

  test('any contents come back from the reader as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 6 }), async (contents) => {
        const entries = contents.map((content, index) => entry(`bag/${index}`, new Uint8Array(content)));
        const read = await readZip(composeZip(entries, TIME));
        expect(read.map(({ path, crc32: sum }) => [path, sum])).toEqual(
          entries.map((one) => [one.path, one.crc32]),
        );
        for (const [index, one] of read.entries())
          expect(new Uint8Array(await one.content.arrayBuffer())).toEqual(
            new Uint8Array(contents[index] ?? []),
          );
      }),
    );
  });

  test.each([
    '../a',
    'a/../b',
    './a',
    '/a',
    'a//b',
    'a/',
    '',
    'C:\\a',
    'a\\b',
    'a b',
    '证据.txt',
    'a\n',
    '.hidden',
    'a\0',
  ])('the path %j is refused', (path) => {
    expect(() => composeZip([entry(path)], TIME)).toThrow('not a plain path');
  });

  test('two files that one folder cannot hold are refused, also where only case tells them apart', () => {
    expect(() => composeZip([entry('a'), entry('a')], TIME)).toThrow('twice');
    expect(() => composeZip([entry('a/B'), entry('a/b')], TIME)).toThrow('twice');
  });

  test('a size that is not the content’s, and a time before 1980, are refused', () => {
    expect(() => composeZip([{ ...entry('a'), size: 4 }], TIME)).toThrow('a has 3 bytes, not 4');
    expect(() => composeZip([entry('a')], '1979-12-31T00:00:00Z')).toThrow('1979');
  });
});
