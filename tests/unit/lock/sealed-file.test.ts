import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestBlob } from '../../../utils/custody/digest';
import { openerOf, sealerOf } from '../../../utils/lock/key-pair';
import { PIECE } from '../../../utils/lock/pieces';
import { openedHash, openFile, type Sealer, sealFile } from '../../../utils/lock/sealed-file';
import { makePair, type Pair } from './pair';

const WRAPPED = 384;
const SEALED_PIECE = PIECE + 16;

let pair: Pair;
let sealer: Sealer;
let opener: CryptoKey;

beforeAll(async () => {
  pair = await makePair();
  sealer = await sealerOf(pair);
  opener = await openerOf(pair.privateKey);
});

/** Bytes that differ from piece to piece, made quickly. */
function bytesOf(size: number, seed = 7): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 12) + seed) & 255;
  return bytes;
}

async function bytesIn(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

describe('a sealed file', () => {
  it('opens to the bytes and the type that it was made of, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (given) => {
        const plain = new Blob([new Uint8Array(given)], { type: 'text/plain' });
        const sealed = await sealFile(plain, sealer);
        const opened = await openFile(sealed.blob, opener);
        expect(await bytesIn(opened)).toEqual(new Uint8Array(given));
        expect(opened.type).toBe('text/plain');
        expect(sealed.locked).toEqual({
          by: pair.fingerprint,
          sha256: (await digestBlob(sealed.blob)).sha256,
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 5])(
    'of %d bytes opens whole, and its hash is known without holding it',
    async (size) => {
      const plain = new Blob([bytesOf(size)]);
      const sealed = await sealFile(plain, sealer);
      const { sha256 } = await digestBlob(plain);
      expect((await digestBlob(await openFile(sealed.blob, opener))).sha256).toBe(sha256);
      expect(await openedHash(sealed.blob, opener)).toBe(sha256);
    },
  );

  it('opens with its own key too, and that key opens no other file', async () => {
    const first = await sealFile(new Blob(['first']), sealer);
    const second = await sealFile(new Blob(['second']), sealer);
    expect(await (await openFile(first.blob, first.key)).text()).toBe('first');
    await expect(openFile(second.blob, first.key)).rejects.toThrow();
  });

  it('shows nothing of what is in it, and two of the same file have nothing in common', async () => {
    const text = 'account 6222 0000 balance 12.50 '.repeat(40);
    const [one, two] = await Promise.all([
      sealFile(new Blob([text]), sealer),
      sealFile(new Blob([text]), sealer),
    ]);
    const [a, b] = [Buffer.from(await bytesIn(one.blob)), Buffer.from(await bytesIn(two.blob))];
    expect(a.includes('balance')).toBe(false);
    expect(a.subarray(0, 32).equals(b.subarray(0, 32))).toBe(false);
    expect(a.subarray(WRAPPED, WRAPPED + 32).equals(b.subarray(WRAPPED, WRAPPED + 32))).toBe(false);
  });

  it('does not open with the key of another lock', async () => {
    const sealed = await sealFile(new Blob(['mine']), sealer);
    const other = await openerOf((await makePair()).privateKey);
    await expect(openFile(sealed.blob, other)).rejects.toThrow();
  });

  it('is not given back when it would not open to the hash that its bytes are known by', async () => {
    await expect(sealFile(new Blob(['as it is']), sealer, '0'.repeat(64))).rejects.toThrow('does not open');
  });

  it('with any one bit altered, in its key or its bytes, does not open', async () => {
    const sealed = await bytesIn((await sealFile(new Blob([bytesOf(500)]), sealer)).blob);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const altered = new Uint8Array(sealed);
        altered[at] = (altered[at] ?? 0) ^ (1 << bit);
        await expect(openFile(new Blob([altered]), opener)).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('with any length cut off does not open', async () => {
    const sealed = await bytesIn((await sealFile(new Blob([bytesOf(500)]), sealer)).blob);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) => {
        await expect(openFile(new Blob([sealed.slice(0, length)]), opener)).rejects.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it('with its pieces swapped, repeated, left out, or its last one gone does not open', async () => {
    const whole = await bytesIn((await sealFile(new Blob([bytesOf(3 * PIECE)]), sealer)).blob);
    const head = whole.slice(0, WRAPPED);
    const piece = (index: number) => {
      const at = WRAPPED + index * SEALED_PIECE;
      return whole.slice(at, at + SEALED_PIECE);
    };
    const [a, b, c] = [piece(0), piece(1), piece(2)];
    const opens = (pieces: Uint8Array<ArrayBuffer>[]) => openedHash(new Blob([head, ...pieces]), opener);
    await expect(opens([a, b, c])).resolves.toMatch(/^[0-9a-f]{64}$/);
    for (const altered of [[b, a, c], [a, c, b], [a, a, c], [a, c], [b, c], [a, b], [a], [], [a, b, c, c]])
      await expect(opens(altered)).rejects.toThrow();
  });

  it('does not open with the pieces of another file of the same lock', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async (seed) => bytesIn((await sealFile(new Blob([bytesOf(100, seed)]), sealer)).blob)),
    );
    if (!one || !two) throw new Error('two files were sealed');
    const mixed = new Blob([one.slice(0, WRAPPED), two.slice(WRAPPED)]);
    await expect(openFile(mixed, opener)).rejects.toThrow();
  });
});

it('nothing is sealed for a public key that is not the one of the lock', async () => {
  const other = await makePair();
  await expect(sealerOf({ ...pair, publicKey: other.publicKey })).rejects.toThrow('damaged');
});
