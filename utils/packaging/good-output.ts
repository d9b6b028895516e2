import { lastCertificate, type PackedStamp, stampFolder } from './time-stamps';

export interface GoodOutput {
  payloadFiles: number;
  tagFiles: number;
  /** Entries of the custody log, bare ones among them. */
  entries: number;
  stamps: readonly PackedStamp[];
  /** SHA-256 of the signing key. */
  key: string;
  /** SHA-256 of `tagmanifest-sha256.txt`. */
  fingerprint: string;
}

/** What the scripts say when all is well; the read-me shows it beforehand. */
export function goodOutput({
  payloadFiles,
  tagFiles,
  entries,
  stamps,
  key,
  fingerprint,
}: GoodOutput): string {
  return [
    `manifest-sha256.txt: ${payloadFiles} files OK`,
    `manifest-sha512.txt: ${payloadFiles} files OK`,
    `tagmanifest-sha256.txt: ${tagFiles} files OK`,
    `custody.jsonl: ${entries} entries OK`,
    'seals/device-signature: the signature is good',
    ...stamps.flatMap((stamp) => [
      `${stampFolder(stamp)}: OK, entry ${stamp.seq} existed on ${asOpenSslShows(stamp.time)}`,
      `  SHA-256 of the last certificate: ${lastCertificate(stamp.chainPem)}`,
    ]),
    'OK: every file is as listed, and none was added.',
    `SHA-256 of the signing key: ${key}`,
    `SHA-256 of tagmanifest-sha256.txt: ${fingerprint}`,
  ].join('\n');
}

/** `Nov 2 23:44:03 2026 GMT`: OpenSSL's way with one space between, and without fractions of a second. */
function asOpenSslShows(iso: string): string {
  const [, day, month, year, time] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(iso).toUTCString()) ?? [];
  return `${month} ${Number(day)} ${time} ${year} GMT`;
}
