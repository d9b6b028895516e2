import type { Bytes, SealedRow } from '../model/lock';
import type { Sealer } from './sealed-file';

const OAEP = { name: 'RSA-OAEP' };
const AES = { name: 'AES-GCM', length: 256 };

/** A key that seals rows, and what of it is written beside them: the same key, encrypted for the lock `by`. */
export interface RowKey {
  by: string;
  wrapped: Bytes;
  key: CryptoKey;
}

/** Makes a key for rows of a lock. It can be read out, so that whoever writes on can hold it in memory. */
export async function makeRowKey({ by, publicKey }: Sealer): Promise<RowKey> {
  const key = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  return { by, key, wrapped: new Uint8Array(await crypto.subtle.wrapKey('raw', key, publicKey, OAEP)) };
}

/** The key of a row by the private key of its lock. Rejects when it is another lock's. */
export function unwrapRowKey({ key }: Pick<SealedRow, 'key'>, privateKey: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', key, privateKey, OAEP, AES, false, ['decrypt']);
}

/**
 * Seals the content of a row, plain JSON. `place` (table and key) is authenticated along with it: it opens in that place only.
 * Of random nonces of 96 bits, one key may use 2^32 (NIST SP 800-38D, 8.3); no key here seals more than ten thousands of rows.
 * Rejects when what was sealed does not open to what it was made of.
 */
export async function sealRow(content: object, place: string, from: RowKey): Promise<SealedRow> {
  const plain = JSON.stringify(content);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), from.key, new TextEncoder().encode(plain));
  const row = { by: from.by, key: from.wrapped, iv, bytes: new Uint8Array(sealed) };
  if ((await openedText(row, place, from.key)) !== plain)
    throw new Error('a sealed row does not open to what it was made of');
  return row;
}

/** The content of a sealed row, by its own key. Rejects when it was altered or stood elsewhere. */
export async function openRow(sealed: SealedRow, place: string, key: CryptoKey): Promise<object> {
  const content: unknown = JSON.parse(await openedText(sealed, place, key));
  if (typeof content !== 'object' || content === null) throw new Error('a sealed row holds no row');
  return content;
}

async function openedText({ iv, bytes }: SealedRow, place: string, key: CryptoKey): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(iv, place), key, bytes));
}

function algorithm(iv: Bytes, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
