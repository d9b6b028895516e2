import { digestBytes } from '../../../utils/custody/digest';
import type { Bytes } from '../../../utils/model/lock';

export interface Pair {
  fingerprint: string;
  publicKey: Bytes;
  privateKey: Bytes;
}

/** The two keys of a lock, without a passphrase around them. */
export async function makePair(): Promise<Pair> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { fingerprint: (await digestBytes(publicKey)).sha256, publicKey, privateKey };
}
