import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../commands/run-command';
import { archive } from '../../release/archive';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const FILES = [
  { name: 'manifest.json', content: bytes('{"version": "1.2.3"}') },
  { name: '_locales/en/messages.json', content: bytes('words '.repeat(1000)) },
  { name: 'run', content: bytes('#!/bin/sh\n'), runs: true },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('an archive', () => {
  it('is the same whatever order the files came in, and whatever the zone of the machine', async () => {
    const zone = process.env['TZ'];
    const first = await archive(FILES);
    try {
      process.env['TZ'] = 'Asia/Tokyo';
      expect(Buffer.compare(await archive(FILES.toReversed()), first)).toBe(0);
    } finally {
      process.env['TZ'] = zone;
    }
  });

  it('differs when one byte of one file does', async () => {
    const changed = FILES.map((file) => (file.runs ? { ...file, content: bytes('#!/bin/su\n') } : file));
    expect(Buffer.compare(await archive(changed), await archive(FILES))).not.toBe(0);
  });

  it('is opened by the system’s own tool, with one date and the rights of each file', async () => {
    const zip = path.join(folder, 'a.zip');
    await writeFile(zip, await archive(FILES));
    expect((await runCommand('unzip', ['-tq', zip])).output).toContain('No errors');
    await runCommand('unzip', ['-q', zip, '-d', folder]);
    const rights = async (name: string) => (await stat(path.join(folder, name))).mode & 0o777;
    expect([await rights('manifest.json'), await rights('run')]).toEqual([0o644, 0o755]);
    const listed = (await runCommand('unzip', ['-Z', zip])).stdout
      .split('\n')
      .filter((line) => /^[-d]/.test(line));
    expect(listed).toHaveLength(FILES.length);
    expect(listed.filter((line) => !line.includes('26-Jan-01 00:00'))).toEqual([]);
  });
});
