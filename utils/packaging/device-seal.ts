import { isSignedBy, keyFingerprint, publicPem, signBytes } from '../custody/device-signature';
import { digestBytes } from '../custody/digest';
import type { DeviceKey } from '../model/custody';
import type { Finding } from '../model/inspection';
import type { PackageFile } from './package-file';

const FOLDER = 'seals/device-signature';
/** The public half of the key, and its signature over the list of lists. */
export const PUBLIC_KEY = `${FOLDER}/public.pem`;
export const SIGNATURE = `${FOLDER}/tagmanifest-sha256.txt.sig`;

/** What signs a package, and by which its pages name it. */
export interface DeviceSigner {
  pem: string;
  /** SHA-256 of the public key in DER, hexadecimal. */
  fingerprint: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

export async function signerOf(key: DeviceKey): Promise<DeviceSigner> {
  const pem = await publicPem(key);
  return { pem, fingerprint: await keyFingerprint(pem), sign: (bytes) => signBytes(key, bytes) };
}

/**
 * The seal stands outside of all lists: it is made over the list of lists, which stands for every byte of the package
 * (RFC 8493, 2.2.1, lets a tag manifest leave tag files out).
 */
export async function deviceSeal(signer: DeviceSigner, tagManifest: PackageFile): Promise<PackageFile[]> {
  const bytes = new Uint8Array(await new Blob([tagManifest.content]).arrayBuffer());
  const files = [
    { path: PUBLIC_KEY, content: new TextEncoder().encode(signer.pem) },
    { path: SIGNATURE, content: await signer.sign(bytes) },
  ];
  return Promise.all(files.map(async (file) => ({ ...file, digest: await digestBytes(file.content) })));
}

/** The seal of a package that was read: the key must be the one that its custody log names, the signature that key's. */
export async function sealFindings(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  tagManifest: Uint8Array<ArrayBuffer> | undefined,
  keyInLog: string | null | undefined,
): Promise<Finding[]> {
  const [key, signature] = [files.get(PUBLIC_KEY), files.get(SIGNATURE)];
  if (key === undefined) return [{ path: PUBLIC_KEY, problem: 'missing' }];
  if (signature === undefined) return [{ path: SIGNATURE, problem: 'missing' }];
  const pem = new TextDecoder('utf-8', { ignoreBOM: true }).decode(key);
  const fingerprint = await keyFingerprint(pem).catch(() => null);
  if (fingerprint === null) return [{ path: PUBLIC_KEY, problem: 'unreadable' }];
  // A log that cannot be read is told of by itself; one that names no key vouches for none.
  if (keyInLog !== undefined && fingerprint !== keyInLog) return [{ path: PUBLIC_KEY, problem: 'other_key' }];
  if (tagManifest !== undefined && (await isSignedBy(pem, signature, tagManifest))) return [];
  return [{ path: SIGNATURE, problem: 'not_signed' }];
}
