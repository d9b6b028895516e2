import type { Bytes, WrappedKey } from '../model/lock';

/**
 * OWASP's Password Storage Cheat Sheet (2023) asks for 600,000 of PBKDF2-HMAC-SHA256 as the least; what is guessed at here
 * is guessed at offline, by whoever has the disk, so it is more. A key keeps its own count: a later version may raise it.
 */
const ITERATIONS = 1_000_000;

/**
 * Encrypts a private key under a secret. `bound` (the public key) is authenticated along with it: what was wrapped for one
 * lock does not open as that of another.
 */
export async function wrapKey(privateKey: Bytes, secret: string, bound: Bytes): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const from = await keyFrom(secret, salt, ITERATIONS);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
  const key = new Uint8Array(await crypto.subtle.encrypt(algorithm, from, privateKey));
  return { salt, iterations: ITERATIONS, iv, key };
}

/** The private key (PKCS #8, DER); null when the secret is another one, or what is stored is not as it was made. */
export async function unwrapKey(wrapped: WrappedKey, secret: string, bound: Bytes): Promise<Bytes | null> {
  const from = await keyFrom(secret, wrapped.salt, wrapped.iterations);
  const algorithm = { name: 'AES-GCM', iv: wrapped.iv, additionalData: bound };
  // AES-GCM tells one failure from another to nobody.
  const opened = await crypto.subtle.decrypt(algorithm, from, wrapped.key).catch(() => null);
  return opened && new Uint8Array(opened);
}

async function keyFrom(secret: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(pbkdf2, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
