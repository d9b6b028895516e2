import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ONE_PIECE, sha256OfBlob } from '../custody/digest';
import type { AtRest } from '../model/lock';
import { decryptPieces, encryptPieces } from './pieces';

/** What seals: the public half of a lock and its name. */
export interface Sealer {
  by: string;
  publicKey: CryptoKey;
}

/** Bytes of an RSA key of 3072 bits, and so of what it encrypts. */
const WRAPPED = 384;
const OAEP = { name: 'RSA-OAEP' };
const AES = { name: 'AES-GCM', length: 256 };

/**
 * Seals a file for a lock: a random key of its own encrypts it and stands, encrypted for the lock's public key, in front
 * of it. What was sealed was opened again and found to have the SHA-256 of the plain bytes before it is given back:
 * `expected` where that is known already. `key` opens this one file for as long as somebody holds it.
 * Rejects when it does not open to the same bytes.
 */
export async function sealFile(
  plain: Blob,
  { by, publicKey }: Sealer,
  expected?: string,
): Promise<Required<AtRest> & { key: CryptoKey }> {
  const made = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', made, publicKey, OAEP);
  const raw = await crypto.subtle.exportKey('raw', made);
  const key = await crypto.subtle.importKey('raw', raw, AES, false, ['decrypt']);
  const blob = new Blob([wrapped, ...(await encryptPieces(plain, made))], { type: plain.type });
  const before = expected ?? (await sha256OfBlob(plain));
  if ((await openedHash(blob, key)) !== before)
    throw new Error('a sealed file does not open to what it was made of');
  return { blob, locked: { by, sha256: await sha256OfBlob(blob) }, key };
}

/**
 * Opens a sealed file with its own key, or with the private key of the lock. Rejects when the key is another one or any
 * byte is not as it was made.
 */
export async function openFile(sealed: Blob, key: CryptoKey): Promise<Blob> {
  const pieces: Blob[] = [];
  for await (const piece of piecesOf(sealed, key)) pieces.push(new Blob([piece]));
  return new Blob(pieces, { type: sealed.type });
}

/** The SHA-256, hex, of what a sealed file opens to; never more of it in memory than one piece. */
export async function openedHash(sealed: Blob, key: CryptoKey): Promise<string> {
  if (sealed.size <= ONE_PIECE) return sha256OfBlob(await openFile(sealed, key));
  const hash = sha256.create();
  for await (const piece of piecesOf(sealed, key)) hash.update(piece);
  return bytesToHex(hash.digest());
}

async function* piecesOf(sealed: Blob, key: CryptoKey): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const own = key.type === 'private' ? await ownKey(sealed, key) : key;
  yield* decryptPieces(sealed.slice(WRAPPED), own);
}

async function ownKey(sealed: Blob, privateKey: CryptoKey): Promise<CryptoKey> {
  const wrapped = await sealed.slice(0, WRAPPED).arrayBuffer();
  return crypto.subtle.unwrapKey('raw', wrapped, privateKey, OAEP, AES, false, ['decrypt']);
}
