import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBytes, ONE_PIECE, piecesOf } from '../../../utils/custody/digest';
import { composePackage } from '../../../utils/packaging/bag';
import { batchesOf, type PackedFile, readPacked } from '../../../utils/packaging/read-packed';
import { verifyPackage } from '../../../utils/packaging/verify';
import { sampleInput } from './sample-package';

function packed(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): PackedFile {
  return {
    path: 'data/file',
    size,
    crc32: null,
    async *read() {
      yield* pieces;
    },
  };
}

const still = () => undefined;

describe('a file of a package', () => {
  test('is read as it is, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 5 }), async (parts) => {
        const pieces = parts.map((part) => new Uint8Array(part));
        const whole = new Uint8Array(parts.flatMap((part) => [...part]));
        const heard: number[] = [];
        const read = await readPacked(packed(pieces, whole.length), true, (size) => heard.push(size));
        expect(read).toEqual({ digest: await digestBytes(whole), bytes: whole });
        expect(heard).toEqual(pieces.map((piece) => piece.length));
      }),
    );
  });

  test('cannot be had when it unpacks to more than the archive says', async () => {
    const piece = new Uint8Array(10);
    expect(await readPacked(packed([piece], 9), false, still)).toBe(undefined);
    expect(await readPacked(packed([piece, new Uint8Array(1)], 10), false, still)).toBe(undefined);
  });

  test('cannot be had when the store behind it gives no more', async () => {
    const lost: PackedFile = {
      ...packed([], 10),
      async *read() {
        yield new Uint8Array(5);
        throw new DOMException('gone', 'NotReadableError');
      },
    };
    expect(await readPacked(lost, false, still)).toBe(undefined);
  });

  test('that is large is not joined together, unless it is a text that no package has', async () => {
    const size = ONE_PIECE + 100;
    const bytes = new Uint8Array(size).fill(7);
    const file = { ...packed([], size), read: () => piecesOf(new Blob([bytes])) };
    expect(await readPacked(file, false, still)).toEqual({ digest: await digestBytes(bytes), bytes: null });
    expect(await readPacked({ ...file, size: 300 * 1024 * 1024 }, true, still)).toBe(undefined);
  });
});

test('a check that is called off ends with the next piece, with the reason that was given', async () => {
  const { blob } = await composePackage(sampleInput());
  const controller = new AbortController();
  const seen: number[] = [];
  const check = verifyPackage(
    blob,
    (done, total) => {
      seen.push(done);
      if (done > total / 2) controller.abort(new Error('not now'));
    },
    controller.signal,
  );
  await expect(check).rejects.toThrow('not now');
  expect(seen.at(-1)).toBeLessThan(blob.size);
});

test('files are read together as long as they are small, and each once, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 * ONE_PIECE }), { maxLength: 100 }), (sizes) => {
      const files = sizes.map((size, index) => ({ ...packed([], size), path: `${index}` }));
      const batches = batchesOf(files);
      expect(batches.flat()).toEqual(files);
      for (const batch of batches) {
        const sum = batch.reduce((all, { size }) => all + size, 0);
        expect(batch.length === 1 || (sum <= ONE_PIECE / 2 && batch.length <= 32)).toBe(true);
      }
    }),
  );
});
