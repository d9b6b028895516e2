import { fromBase64, toBase64 } from '../model/base64';
import type { DeviceKey } from '../model/custody';
import { digestBytes } from './digest';
import { derOfSignature, rawOfSignature } from './ecdsa-der';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A new key pair whose private half cannot be read out. */
export async function makeDeviceKey(): Promise<DeviceKey> {
  return crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
}

/** The public half as OpenSSL reads it (`SubjectPublicKeyInfo`, RFC 5280, in PEM, RFC 7468). */
export async function publicPem({ publicKey }: Pick<DeviceKey, 'publicKey'>): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** By which one key is told from another: the SHA-256 of its DER form, in hexadecimal digits. Throws for what is no PEM. */
export async function keyFingerprint(pem: string): Promise<string> {
  return (await digestBytes(bytesOfPem(pem))).sha256;
}

/** The signature over bytes, in DER, as `openssl dgst -sha256 -verify` takes it. */
export async function signBytes(
  { privateKey }: Pick<DeviceKey, 'privateKey'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return derOfSignature(new Uint8Array(await crypto.subtle.sign(SHA256, privateKey, bytes)));
}

/** Whether the signature is one of that key over these bytes; false, too, for what is no key or no signature. */
export async function isSignedBy(
  pem: string,
  signature: Uint8Array,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', bytesOfPem(pem), P256, false, ['verify']);
    return await crypto.subtle.verify(SHA256, key, rawOfSignature(signature), bytes);
  } catch {
    return false;
  }
}

function bytesOfPem(pem: string): Uint8Array<ArrayBuffer> {
  const [, body] =
    /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)\n-----END PUBLIC KEY-----\n$/.exec(pem) ?? [];
  if (body === undefined) throw new Error('not a public key in PEM');
  return fromBase64(body.replaceAll('\n', ''));
}
