import type { Bytes } from '../model/lock';

/** Of a recording of a gigabyte no more than this is in memory at once. */
export const PIECE = 4 * 1024 * 1024;
const TAG = 16;

/**
 * Encrypts a file piece by piece with AES-256-GCM in the construction STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015; as
 * in the format age): the iv of each piece is its number and whether it is the last one. A piece that was altered, moved,
 * left out or brought from elsewhere, and a file that was cut off, does not decrypt. `key` must serve for one file only.
 */
export async function encryptPieces(plain: Blob, key: CryptoKey): Promise<Blob[]> {
  const sealed: Blob[] = [];
  const count = Math.max(1, Math.ceil(plain.size / PIECE));
  for (let at = 0; at < count; at += 1) {
    const piece = await plain.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer();
    // Each in a Blob of its own: the browser may put those away that memory has no room for.
    sealed.push(new Blob([await crypto.subtle.encrypt(algorithm(at, at === count - 1), key, piece)]));
  }
  return sealed;
}

/** The pieces of a file that `encryptPieces` made, in their order. Throws at the first that is not as it was made. */
export async function* decryptPieces(sealed: Blob, key: CryptoKey): AsyncGenerator<Bytes> {
  const size = PIECE + TAG;
  const count = Math.max(1, Math.ceil(sealed.size / size));
  for (let at = 0; at < count; at += 1) {
    const piece = await sealed.slice(at * size, (at + 1) * size).arrayBuffer();
    yield new Uint8Array(await crypto.subtle.decrypt(algorithm(at, at === count - 1), key, piece));
  }
}

function algorithm(at: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, at);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv };
}
