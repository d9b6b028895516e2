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

/** Up to here bytes are hashed in one piece; a recording may be larger than the memory that one wants to fill. */
export const ONE_PIECE = 64 * 1024 * 1024;
const PIECE = 8 * 1024 * 1024;

/** The digests of a blob's bytes, of which at most `ONE_PIECE` are in memory. Rejects when they cannot be read. */
export async function digestBlob(blob: Blob): Promise<Digest> {
  if (blob.size <= ONE_PIECE) return digestBytes(new Uint8Array(await blob.arrayBuffer()));
  const [short, long] = [sha256.create(), sha512.create()];
  let checksum = 0;
  for (let at = 0; at < blob.size; at += PIECE) {
    const piece = new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
    short.update(piece);
    long.update(piece);
    checksum = crc32(piece, checksum);
  }
  return {
    sha256: bytesToHex(short.digest()),
    sha512: bytesToHex(long.digest()),
    crc32: checksum,
    size: blob.size,
  };
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
