import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeSizes, packedSize } from '../../commands/size-bounds';

let folder: string;

/** Bytes that no packing makes smaller. */
const thousands = (count: number) => randomBytes(count * 1000);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wallet-witness-'));
  for (const name of ['chunks', 'content-scripts']) mkdirSync(path.join(folder, name));
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(folder, name), content);
  write('background.js', thousands(10));
  write('content-scripts/a.js', thousands(4));
  write('content-scripts/b.js', thousands(5));
  write('chunks/page.js', thousands(3));
  write('chunks/shared.js', thousands(2));
  write('chunks/later.js', thousands(90));
  write(
    'page.html',
    '<script type="module" src="/chunks/page.js"></script><link rel="modulepreload" href="/chunks/shared.js"><link rel="stylesheet" href="/assets/page.css">',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const bound = (place: string, files: string[], kB: number) => ({ place, files, kB, why: 'to be quick' });

describe('the bounds of a build', () => {
  it('of files that run together are for their sum', () => {
    const all = [bound('worker', ['background.js'], 11), bound('panel', ['page.html'], 6)];
    const together = (kB: number) => bound('in pages', ['content-scripts/a.js', 'content-scripts/b.js'], kB);
    expect(judgeSizes(folder, [...all, together(10)])).toEqual([]);
    const broken = judgeSizes(folder, [...all, together(8)]);
    expect(broken).toEqual([
      'in pages: 9.0 kB of 8 (content-scripts/a.js, content-scripts/b.js: to be quick)',
    ]);
  });

  it('of a page count every script that it opens with, and none that it loads later', () => {
    const size = packedSize(folder, ['page.html']);
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThan(6000);
  });

  it('leave out no script and no page', () => {
    const some = [bound('worker', ['background.js'], 11), bound('panel', ['page.html'], 6)];
    expect(judgeSizes(folder, some)).toEqual([
      'content-scripts/a.js has no bound in size-bounds.ts',
      'content-scripts/b.js has no bound in size-bounds.ts',
    ]);
  });
});
