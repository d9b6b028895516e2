import type { Bytes, StoreLock } from '../model/lock';
import type { Sealer } from './sealed-file';

export const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' };

/** SHA-256 of a public key, hex: the name of its lock. */
export async function fingerprintOf(publicKey: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What seals for this lock. Rejects when its public key is not the one that it was made with: what it sealed, nothing would open. */
export async function sealerOf({
  fingerprint,
  publicKey,
}: Pick<StoreLock, 'fingerprint' | 'publicKey'>): Promise<Sealer> {
  if ((await fingerprintOf(publicKey)) !== fingerprint) throw new Error('the key of the lock is damaged');
  return {
    by: fingerprint,
    publicKey: await crypto.subtle.importKey('spki', publicKey, RSA, false, ['wrapKey']),
  };
}

/** The private key (PKCS #8, DER) in the form that opens files and cannot be read out again. */
export function openerOf(privateKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', privateKey, RSA, false, ['unwrapKey']);
}
