import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composePackage, type Package } from '../../../utils/packaging/bag';
import { checkLocked, FileFault, type LockWatch, lockZip } from '../../../utils/packaging/lock-package';
import { composeZip } from '../../../utils/packaging/zip';
import { findProgram } from '../../browser/find-program';
import { sampleInput } from './sample-package';
import { run } from './unpacked';

const PASSWORD = 'copper lantern "sails" 14';
const sevenZip = findProgram({ names: ['7zz', '7z', '7za'] });
const calm: LockWatch = { onProgress: () => undefined, signal: new AbortController().signal };

let folder: string;
let made: Package;
let locked: Blob;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'locked-'));
  made = await composePackage(sampleInput());
  locked = await lockZip(made.blob, PASSWORD, '2026-11-22T18:30:44+08:00', calm);
  file = path.join(folder, 'locked.zip');
  writeFileSync(file, new Uint8Array(await locked.arrayBuffer()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a locked package', () => {
  test.skipIf(!sevenZip)('opens in 7-Zip with the password, to the very files that were locked', async () => {
    const seven = sevenZip ?? '';
    expect(run(folder, seven, 't', `-p${PASSWORD}`, file)).toMatchObject({ status: 0 });
    expect(run(folder, seven, 'x', `-p${PASSWORD}`, '-oopen', file)).toMatchObject({ status: 0 });
    const plain = path.join(folder, 'plain.zip');
    writeFileSync(plain, new Uint8Array(await made.blob.arrayBuffer()));
    execFileSync('unzip', ['-q', plain, '-d', path.join(folder, 'plain')]);
    expect(run(folder, 'diff', '-r', 'open', 'plain')).toEqual({ status: 0, said: '' });
    const bag = path.join(folder, 'open', made.fileName.replace('.zip', ''));
    expect(run(bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
  });

  test.skipIf(!sevenZip)('does not open with another password, or none', () => {
    for (const password of ['copper lantern "sails" 15', '', PASSWORD.toUpperCase()]) {
      const { status, said } = run(folder, sevenZip ?? '', 't', `-p${password}`, file);
      expect(status).not.toBe(0);
      expect(said).toContain('Wrong password');
    }
  });

  test.skipIf(!sevenZip)(
    'says of every file that it is encrypted with 256 bits, and when it was packed',
    () => {
      const { said } = run(folder, sevenZip ?? '', 'l', '-slt', file);
      const files = said.split('\nPath = WW-').slice(1);
      expect(files).toHaveLength(made.files.length);
      for (const one of files) {
        expect(one).toContain('Method = AES-256 Store');
        expect(one).toContain('Modified = 2026-11-22 18:30:44');
        // The sum of the plain bytes would tell something about them (AE-2 leaves it out).
        expect(one).toMatch(/^CRC = $/m);
      }
    },
  );

  test('shows nothing of what is in its files, nor the password', () => {
    const bytes = readFileSync(file).toString('latin1');
    for (const word of ['Larch Pay', 'Mira Osei', 'wrong_charge', PASSWORD])
      expect(bytes).not.toContain(word);
  });

  test('is compared with what was locked, file by file', async () => {
    const check = (files: Package['files'], password = PASSWORD, blob = locked) =>
      checkLocked(blob, password, files, calm);
    await expect(check(made.files)).resolves.toBeUndefined();
    const [first, ...rest] = made.files;
    if (!first) throw new Error('no files');
    await expect(check([{ ...first, sha256: '0'.repeat(64) }, ...rest])).rejects.toThrow(
      'not what was locked',
    );
    await expect(check(rest)).rejects.toThrow('not as it should be');
    await expect(check([...made.files, { ...first, path: 'data/other' }])).rejects.toThrow(
      'not in the locked',
    );
    await expect(check(made.files, `${PASSWORD} `)).rejects.toThrow('not what was locked');
    await expect(check(made.files, PASSWORD, made.blob)).rejects.toThrow('not as it should be');
    const bytes = new Uint8Array(readFileSync(file));
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await expect(check(made.files, PASSWORD, new Blob([bytes]))).rejects.toThrow('not what was locked');
  });

  test('is not made of a file that can no longer be read: it is named', async () => {
    const [good, bad] = ['WW-C0001-20261122/a', 'WW-C0001-20261122/data/evidence/E0001/gone.png'];
    const bytes = new Uint8Array(100_000);
    const entries = [good, bad].map((name) => ({ path: name, size: bytes.length, crc32: 0, content: bytes }));
    const whole = composeZip(entries, '2026-11-22T18:30:44');
    const at = whole.size - 100_000;
    class Losing extends Blob {
      override slice(from = 0, to = this.size): Blob {
        const piece = super.slice(from, to);
        if (from < at - 1000 || to - from < 1000) return piece;
        const lost = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
        const stream = () =>
          new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
        return Object.assign(piece, {
          arrayBuffer: lost,
          stream,
          slice: () => Object.assign(piece, { arrayBuffer: lost }),
        });
      }
    }
    const fault = await lockZip(new Losing([whole]), PASSWORD, '2026-11-22T18:30:44', calm).catch(
      (error) => error,
    );
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault.path).toBe('data/evidence/E0001/gone.png');
  });

  test('is not finished once it was called off, and tells how far it is until then', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number, total: number) => {
      told.push(done / total);
      if (done > total / 2) controller.abort();
    };
    const watch = { onProgress, signal: controller.signal };
    await expect(lockZip(made.blob, PASSWORD, '2026-11-22T18:30:44', watch)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThan(1);
    await expect(checkLocked(locked, PASSWORD, made.files, watch)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
