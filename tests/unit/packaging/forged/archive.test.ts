import { beforeAll, describe, expect, test } from 'vitest';
import { captured, sampleInput } from '../sample-package';
import { type Files, filesOf } from './fabricate';
import { byPages, zipOf } from './verdict';

let files: Files;
let zip: Buffer;
beforeAll(async () => {
  files = await filesOf(sampleInput({ evidence: [captured({ number: 1 })] }));
  zip = await zipOf(files);
});

const changed = (change: (zip: Buffer) => void, from = zip) => {
  const copy = Buffer.from(from);
  change(copy);
  return copy;
};
const fewer = (copy: Buffer) => {
  for (const place of [copy.length - 14, copy.length - 12])
    copy.writeUInt16LE(copy.readUInt16LE(place) - 1, place);
};
/** A file under a name that is then written over by another of the same length, wherever it stands. */
const renamed = async (more: readonly [string, string][], from: string, to: string) => {
  const made = await zipOf([
    ...files,
    ...more.map(([name, text]) => [name, Buffer.from(text)] as [string, Buffer]),
  ]);
  for (let at = made.indexOf(from); at >= 0; at = made.indexOf(from, at + 1)) made.write(to, at, 'latin1');
  return made;
};

describe('an archive that two programs could read in two ways is refused by the pages', () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['bytes in front', () => Buffer.concat([Buffer.from('#!/bin/sh\n'), zip])],
    ['bytes behind', () => Buffer.concat([zip, Buffer.from('more')])],
    ['a second archive behind', () => Buffer.concat([zip, zip])],
    [
      'another name in the header of the file',
      () => changed((copy) => copy.write('X', zip.indexOf('/README.html') + 1)),
    ],
    // Packed as compressed, says one header of two: whoever believes it reads nothing.
    ['another way of packing in the header of the file', () => changed((copy) => copy.writeUInt16LE(8, 8))],
    ['a name that stands twice', () => renamed([['READMX.html', 'x']], 'READMX.html', 'README.html')],
    [
      'a file more than is counted',
      async () => changed(fewer, await zipOf([...files, ['z.txt', Buffer.from('x')]])),
    ],
    ['a folder above', () => renamed([['ab/z.txt', 'x']], 'WW/ab/z.txt', 'WW/../z.txt')],
    ['a path from the root', () => renamed([['ab/z.txt', 'x']], 'WW/ab/z.txt', '/W/ab/z.txt')],
    ['a path of Windows', () => renamed([['ab/z.txt', 'x']], 'WW/ab/z.txt', 'C:\\ab\\z.txt')],
  ])('%s', async (_, make) => {
    expect(await byPages(zip)).toMatchObject({ verdict: 'right' });
    expect(await byPages(await make())).toMatchObject({ verdict: 'wrong' });
  });

  test('one that says it unpacks to more than any package is refused before it is unpacked', async () => {
    const bomb = await zipOf(files);
    const directory = bomb.readUInt32LE(bomb.length - 6);
    let at = directory;
    for (let left = 20; left > 0; left--) {
      bomb.writeUInt32LE(0xfffffff0, at + 24);
      at += 46 + bomb.readUInt16LE(at + 28) + bomb.readUInt16LE(at + 30) + bomb.readUInt16LE(at + 32);
    }
    expect((await byPages(bomb)).said).toContain('too large');
  });
});
