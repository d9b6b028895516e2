import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '../model/evidence';
import { crc32 } from './crc32';

/** Counts the digests of bytes with WebCrypto: off the thread, for anything large. */
export async function digestBytes(bytes: Uint8Array): Promise<Digest> {
  // WebCrypto refuses shared memory, which no part of a capture lives in; the type cannot know that.
  const data = bytes as Uint8Array<ArrayBuffer>;
  const hashes = Promise.all([crypto.subtle.digest('SHA-256', data), crypto.subtle.digest('SHA-512', data)]);
  const checksum = crc32(bytes);
  const [short, long] = await hashes;
  return {
    sha256: bytesToHex(new Uint8Array(short)),
    sha512: bytesToHex(new Uint8Array(long)),
    crc32: checksum,
    size: bytes.length,
  };
}

/**
 * Up to here bytes are hashed in one piece by WebCrypto, which knows no pieces and is several times faster than what does;
 * it holds them, and a copy for each of the two hashes. A recording may be larger than the memory that one wants to fill.
 */
export const ONE_PIECE = 16 * 1024 * 1024;
/** Small enough that the thread is free again soon: a page shows how far it is, and hears of a change of mind. */
const PIECE = 4 * 1024 * 1024;

/** The digests of a blob's bytes, of which at most `ONE_PIECE` are in memory. Rejects when they cannot be read. */
export async function digestBlob(blob: Blob): Promise<Digest> {
  if (blob.size > ONE_PIECE) return digestPieces(piecesOf(blob));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const digest = await digestBytes(bytes);
  release(bytes);
  return digest;
}

/**
 * A blob's bytes one piece after the other; up to `ONE_PIECE` it is one piece. A piece lasts until the next is asked for.
 * Rejects when they cannot be read.
 */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const step = blob.size <= ONE_PIECE ? ONE_PIECE : PIECE;
  for (let at = 0; at < blob.size; at += step) {
    const piece = new Uint8Array(await blob.slice(at, at + step).arrayBuffer());
    try {
      yield piece;
    } finally {
      release(piece);
    }
  }
}

/** Gives the memory of bytes back now: a collection comes only after a hundred megabytes. Node 20 cannot. */
export function release(bytes: Uint8Array<ArrayBuffer>): void {
  const buffer: ArrayBuffer & { transfer?(size: number): ArrayBuffer } = bytes.buffer;
  buffer.transfer?.(0);
}

/**
 * The SHA-256 of a blob's bytes alone, hex: of what is too large for one piece, in a third of the time that all digests
 * take. Memory as above; rejects when they cannot be read.
 */
export async function sha256OfBlob(blob: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const piece of piecesOf(blob)) {
    if (piece.length === blob.size)
      return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', piece)));
    hash.update(piece);
  }
  return bytesToHex(hash.digest());
}

/**
 * The SHA-256 of a blob's bytes, hex, and their CRC-32. `onPiece` is told the size of each piece before it is counted, and
 * ends the count when it throws. Memory as above; rejects when they cannot be read.
 */
export async function sumsOfBlob(
  blob: Blob,
  onPiece: (size: number) => void,
): Promise<Pick<Digest, 'sha256' | 'crc32'>> {
  const hash = sha256.create();
  let checksum = 0;
  for await (const piece of piecesOf(blob)) {
    onPiece(piece.length);
    checksum = crc32(piece, checksum);
    if (piece.length === blob.size) {
      const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', piece));
      return { sha256: bytesToHex(whole), crc32: checksum };
    }
    hash.update(piece);
  }
  return { sha256: bytesToHex(hash.digest()), crc32: checksum };
}

/** The digests of bytes that come in pieces, and are forgotten piece by piece. */
export async function digestPieces(pieces: AsyncIterable<Uint8Array>): Promise<Digest> {
  const [short, long] = [sha256.create(), sha512.create()];
  let [checksum, size] = [0, 0];
  for await (const piece of pieces) {
    short.update(piece);
    long.update(piece);
    checksum = crc32(piece, checksum);
    size += piece.length;
  }
  return { sha256: bytesToHex(short.digest()), sha512: bytesToHex(long.digest()), crc32: checksum, size };
}

/** The same digests at once, for where nothing may be awaited (an IndexedDB transaction); for small bytes only. */
export function digestNow(bytes: Uint8Array): Digest {
  return {
    sha256: bytesToHex(sha256(bytes)),
    sha512: bytesToHex(sha512(bytes)),
    crc32: crc32(bytes),
    size: bytes.length,
  };
}
