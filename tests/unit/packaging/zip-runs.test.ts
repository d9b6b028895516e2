import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../utils/custody/crc32';
import { ONE_PIECE } from '../../../utils/custody/digest';
import type { PackedFile } from '../../../utils/packaging/read-packed';
import { composeZip } from '../../../utils/packaging/zip';
import { filesInRuns } from '../../../utils/packaging/zip-runs';

const TIME = '2026-11-22T18:30:45+08:00';

function zipOf(contents: readonly Uint8Array<ArrayBuffer>[]): Blob {
  return composeZip(
    contents.map((content, index) => ({
      path: `bag/${index}`,
      size: content.length,
      crc32: crc32(content),
      content,
    })),
    TIME,
  );
}

/** What a file reads as, or `lost` where it cannot be read. */
async function readAs(file: PackedFile): Promise<Uint8Array | 'lost'> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const piece of file.read()) pieces.push(piece.slice());
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } catch {
    return 'lost';
  }
}

/** A ZIP of which the bytes from `from` on, so many, are gone from the disk. */
class Damaged extends Blob {
  readonly #gone: readonly [from: number, to: number];
  constructor(zip: Blob, gone: readonly [number, number]) {
    super([zip]);
    this.#gone = gone;
  }
  override slice(from = 0, to = this.size): Blob {
    const slice = super.slice(from, to);
    const gone = from < this.#gone[1] && to > this.#gone[0];
    if (gone) slice.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    return slice;
  }
}

test('files that are read in runs come out as they went in, together or one by one, and again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 80 }), async (contents) => {
      const wanted = contents.map((content) => new Uint8Array(content));
      const files = await filesInRuns(zipOf(wanted));
      expect(await Promise.all(files.map(readAs))).toEqual(wanted);
      for (const [index, file] of files.entries()) expect(await readAs(file)).toEqual(wanted[index]);
    }),
    { numRuns: 20 },
  );
});

test('a file that is larger than one piece comes in pieces, between others', async () => {
  const contents = [Uint8Array.of(1), new Uint8Array(ONE_PIECE + 5).fill(7), Uint8Array.of(2)];
  const files = await filesInRuns(zipOf(contents));
  const read = await Promise.all(files.map(readAs));
  expect(read.map((one) => one.length)).toEqual(contents.map((one) => one.length));
  // Compared as bytes: to compare them one by one takes minutes.
  expect(Buffer.compare(Buffer.from(read[1] ?? ''), contents[1] ?? Buffer.of())).toBe(0);
});

test('where the bytes of one file are gone, that one is lost and its neighbours are not', async () => {
  const contents = [1, 2, 3, 4].map((value) => new Uint8Array(1_000).fill(value));
  const inSecond = 1_000 + 2 * (30 + 'bag/0'.length) + 10;
  const files = await filesInRuns(new Damaged(zipOf(contents), [inSecond, inSecond + 1]));
  const read = await Promise.all(files.map(readAs));
  expect(read.map((one) => one[0])).toEqual([1, 'l', 3, 4]);
});

test('a file whose local header says something else than the directory is lost, whatever is changed in it', async () => {
  const bytes = new Uint8Array(await zipOf([Uint8Array.of(1), Uint8Array.of(2)]).arrayBuffer());
  for (let at = 0; at < 30 + 'bag/0'.length; at += 1) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    const read = await Promise.all((await filesInRuns(new Blob([changed]))).map(readAs));
    expect([at, read]).toEqual([at, ['lost', Uint8Array.of(2)]]);
  }
});
