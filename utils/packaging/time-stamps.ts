import { digestNow } from '../custody/digest';
import { fromBase64 } from '../model/base64';
import type { CustodyEntry } from '../model/custody';
import type { TimeStamp } from '../model/time-stamp';
import { bytesFile, type PackageFile, textFile } from './package-file';

/** A time stamp that holds: everything that a package shows of it is there. */
export type PackedStamp = TimeStamp & {
  time: string;
  response: Uint8Array<ArrayBuffer>;
  chainPem: string;
};

/** Where time stamps lie, one folder each. */
export const STAMPS = 'seals/rfc3161/';
/** Where the stamp of an authority over an entry of the custody log lies. */
export const STAMP_FOLDER = /^seals\/rfc3161\/([a-z0-9][a-z0-9-]{0,39})-([1-9]\d*)\/([^/]+)$/;

/** What lies in each of these folders. */
export const STAMP_FILES = ['chain.pem', 'request.tsq', 'response.tsr'] as const;

/** The folder of a stamp, in the order that its parts are found again: authority, then entry. */
export function stampFolder({ authority, seq }: Pick<TimeStamp, 'authority' | 'seq'>): string {
  return `${STAMPS}${authority.id}-${seq}`;
}

/**
 * The stamps that stand over entries of a chain, by the entry and the authority; of two by the same authority over the same
 * entry the earlier one. Those over a chain that was lost with its store are no proof of this one.
 */
export function stampsOver(custody: readonly CustodyEntry[], stamps: readonly TimeStamp[]): PackedStamp[] {
  const hashes = new Map(custody.map(({ seq, hash }) => [seq, hash]));
  const chosen = new Map<string, PackedStamp>();
  for (const stamp of stamps) {
    const { state, time, response, chainPem } = stamp;
    if (state !== 'done' || time === null || response === null || chainPem === null) continue;
    if (hashes.get(stamp.seq) !== stamp.hash) continue;
    const folder = stampFolder(stamp);
    const other = chosen.get(folder);
    if (other === undefined || time < other.time) chosen.set(folder, { ...stamp, time, response, chainPem });
  }
  return [...chosen.values()].sort((a, b) => a.seq - b.seq || (a.authority.id < b.authority.id ? -1 : 1));
}

/** What was asked, what was answered, and the certificates, as `openssl ts -verify` takes them. */
export async function stampFiles(stamps: readonly PackedStamp[]): Promise<PackageFile[]> {
  const files = await Promise.all(
    stamps.map((stamp) => {
      const folder = stampFolder(stamp);
      return Promise.all([
        bytesFile(`${folder}/request.tsq`, stamp.request),
        bytesFile(`${folder}/response.tsr`, stamp.response),
        textFile(`${folder}/chain.pem`, stamp.chainPem),
      ]);
    }),
  );
  return files.flat();
}

/**
 * The SHA-256 of the last certificate of a chain, in hexadecimal digits: by it a receiver compares the authority's root with
 * the one that the authority publishes. Throws for what is no PEM.
 */
export function lastCertificate(pem: string): string {
  const last = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)?.at(-1);
  if (last === undefined) throw new Error('not certificates in PEM');
  const body = last.replace(/-----[^-]+-----|\s/g, '');
  return digestNow(fromBase64(body)).sha256;
}
