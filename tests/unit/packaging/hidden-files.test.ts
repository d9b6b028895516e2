import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectFiles } from '../../../utils/packaging/inspect-files';
import { openZip } from '../../../utils/packaging/open-package';
import { readPacked } from '../../../utils/packaging/read-packed';
import { sampleInput } from './sample-package';
import { run, type Unpacked, unpacked } from './unpacked';

let sample: Unpacked;
beforeAll(async () => {
  sample = await unpacked(sampleInput());
});
afterAll(() => rmSync(dirname(sample.zip), { recursive: true }));

describe('a file that was added is found by the shell script', () => {
  test.each([
    ['with a blank behind a listed name', 'README.html '],
    ['with a blank before a listed name', ' README.html'],
    ['with a line break between two listed names', 'README.html\n./verify/verify.sh'],
    ['with a backslash in its name', 'README\\.html'],
  ])('%s', (_, name) => {
    const path = join(sample.bag, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'added');
    const { status, said } = run(sample.bag, 'sh', 'verify/verify.sh');
    rmSync(path);
    expect(status).toBe(1);
    expect(said).toContain('not in the list');
  });

  test('that leads elsewhere', () => {
    const path = join(sample.bag, 'link.html');
    symlinkSync('/etc/hostname', path);
    const { status, said } = run(sample.bag, 'sh', 'verify/verify.sh');
    rmSync(path);
    expect(status).toBe(1);
    expect(said).toContain('link.html: a link');
  });
});

describe('an archive given to the page that checks packages', () => {
  const directoryOf = (zip: Buffer) => zip.readUInt32LE(zip.length - 6);

  test('is read as it was made', async () => {
    const { files } = await inspectFiles(await openZip(new Blob([readFileSync(sample.zip)])));
    expect(files.length).toBe(sample.package.files.length);
    expect(files.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  test('is read, too, where macOS packed it again with files of its own', async () => {
    const writer = new ZipWriter(new BlobWriter());
    for (const file of await openZip(new Blob([readFileSync(sample.zip)]))) {
      const read = await readPacked(file, true, () => undefined);
      await writer.add(`WW/${file.path}`, new Uint8ArrayReader(read?.bytes ?? new Uint8Array()));
    }
    for (const path of ['__MACOSX/WW/._README.html', 'WW/.DS_Store', 'WW/data/.DS_Store'])
      await writer.add(path, new Uint8ArrayReader(new Uint8Array([1])));
    const seen = await inspectFiles(await openZip(await writer.close()));
    expect(seen.files.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  test.each([
    ['a folder of DOS', 0x10],
    ['a folder of Unix', 0o040755 * 2 ** 16],
    ['a link', 0o120777 * 2 ** 16],
  ])(
    'is refused where it calls a file %s, which other programs unpack all the same',
    async (_, attributes) => {
      const zip = readFileSync(sample.zip);
      // Of what system the attributes are: DOS is 0, Unix 3.
      zip[directoryOf(zip) + 5] = attributes > 0xffff ? 3 : 0;
      zip.writeUInt32LE(attributes, directoryOf(zip) + 38);
      await expect(openZip(new Blob([zip]))).rejects.toThrow('no plain file');
    },
  );
});
