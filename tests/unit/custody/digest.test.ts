import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../utils/custody/crc32';
import { digestBlob, digestBytes, digestNow, ONE_PIECE, sha256OfBlob } from '../../../utils/custody/digest';

const bytes = fc.uint8Array({ maxLength: 300 });

/** Bit by bit, straight from the polynomial: slow, and shares nothing with the tables. */
function slowCrc(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('digests', () => {
  test('the check value of CRC-32 is the published one', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test('CRC-32 equals a count bit by bit, from any offset of a buffer and in two pieces', () => {
    fc.assert(
      fc.property(bytes, fc.nat(20), fc.nat(300), (data, skip, cut) => {
        const part = data.subarray(skip);
        expect(crc32(part)).toBe(slowCrc(part));
        expect(crc32(part.subarray(cut), crc32(part.subarray(0, cut)))).toBe(slowCrc(part));
      }),
    );
  });

  test('WebCrypto, the synchronous way and Node agree on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        const digest = await digestBytes(data);
        expect(digestNow(data)).toEqual(digest);
        expect(digest.sha256).toBe(createHash('sha256').update(data).digest('hex'));
        expect(digest.sha512).toBe(createHash('sha512').update(data).digest('hex'));
        expect(digest.size).toBe(data.length);
      }),
    );
  });
});

describe('the digests of a recording', () => {
  const seeded = (size: number) => {
    const data = new Uint8Array(size);
    for (let at = 0; at < size; at += 4099) data[at] = (at * 2_654_435_761) % 251;
    return data;
  };

  test.each([ONE_PIECE - 1, ONE_PIECE, ONE_PIECE + 1, ONE_PIECE + 5_000_003])(
    'of %i bytes are those of all its bytes',
    async (size) => {
      const data = seeded(size);
      const digest = await digestBytes(data);
      expect(await digestBlob(new Blob([data]))).toEqual(digest);
      expect(await sha256OfBlob(new Blob([data]))).toBe(digest.sha256);
    },
  );

  test('above one piece are counted without ever asking for more than a few megabytes', async () => {
    const asked: number[] = [];
    class Watched extends Blob {
      override slice(from?: number, to?: number): Blob {
        const piece = super.slice(from, to);
        asked.push(piece.size);
        return piece;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        asked.push(this.size);
        return super.arrayBuffer();
      }
    }
    const size = ONE_PIECE + 10;
    expect((await digestBlob(new Watched([seeded(size)]))).size).toBe(size);
    expect(Math.max(...asked)).toBeLessThanOrEqual(4 * 1024 * 1024);
  });
});
