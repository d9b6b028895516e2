import { writeCustodyLog } from '../custody/custody-log';
import { caseLabel } from '../model/case';
import { BAGIT_TXT, writeBagInfo } from './bag-info';
import { caseCustody } from './case-custody';
import { deviceSeal } from './device-seal';
import { documentFiles } from './documents';
import { evidenceFiles } from './evidence-files';
import { writeManifest } from './manifests';
import { inOrder, type PackageFile, textFile } from './package-file';
import type { PackageInput, SealedExport } from './package-input';
import { writeReadme } from './readme';
import VERIFY_PS1 from './scripts/verify.ps1?raw';
import VERIFY_SH from './scripts/verify.sh?raw';
import { stampFiles, stampsOver } from './time-stamps';
import { PAYLOAD_LIST } from './verify-custody';
import { composeZip } from './zip';
import { dateOf } from './zoned-time';

export interface Package {
  /** `WW-C0001-20261122.zip` */
  fileName: string;
  blob: Blob;
  /** Every file, by its path in the bag. */
  files: { path: string; sha256: string; size: number }[];
  /** The fingerprint of the whole package: SHA-256 of `tagmanifest-sha256.txt`. */
  tagManifestSha256: string;
}

/** README.html, README.zh.html, bagit.txt, bag-info.txt, two manifests, custody.jsonl, a page and two scripts. */
const TAG_FILES = 10;

/** The payload, and the list of it that the export's entry in the custody chain seals. */
interface Payload {
  files: readonly PackageFile[];
  manifest: PackageFile;
}

/**
 * Composes the package of a case: a ZIP with one BagIt 1.0 bag (RFC 8493). First the payload and its list; then the export
 * is entered in the chain; then all that stands around the payload. The files of the exhibits are referred to and their
 * digests taken from the capture; only what is written now is hashed now.
 * Throws when a stored file has another size than was sealed, or a name that a package cannot carry.
 */
export async function composePackage(input: PackageInput): Promise<Package> {
  const day = dateOf(input.createdAt).replaceAll('-', '');
  const folder = `WW-${caseLabel(input.case.number)}-${day}${input.redacted ? '-redacted' : ''}`;
  const payload = inOrder([
    ...(await documentFiles(input, input.onWritten)),
    ...evidenceFiles(input.evidence),
  ]);
  const manifest = await textFile(PAYLOAD_LIST, writeManifest(payload, 'sha256'));
  const sealed = await input.seal(manifest.digest.sha256);
  const tags = inOrder(await tagFiles(input, folder, { files: payload, manifest }, sealed));
  const tagManifest = await textFile('tagmanifest-sha256.txt', writeManifest(tags, 'sha256'));
  const seal = await deviceSeal(input.signer, tagManifest);
  const files = inOrder([...payload, ...tags, tagManifest, ...seal]);
  const entries = files.map(({ path, digest: { size, crc32 }, content }) => {
    return { path: `${folder}/${path}`, size, crc32, content };
  });
  return {
    fileName: `${folder}.zip`,
    blob: composeZip(entries, input.createdAt),
    files: files.map(({ path, digest: { sha256, size } }) => ({ path, sha256, size })),
    tagManifestSha256: tagManifest.digest.sha256,
  };
}

async function tagFiles(
  input: PackageInput,
  folder: string,
  { files: payload, manifest }: Payload,
  { custody, stamps: given }: SealedExport,
): Promise<PackageFile[]> {
  const stamps = stampsOver(custody, given);
  const ofStamps = await stampFiles(stamps);
  const facts = {
    folder,
    payloadFiles: payload.length,
    tagFiles: TAG_FILES + ofStamps.length,
    key: input.signer.fingerprint,
    entries: custody.length,
    stamps,
  };
  const bagInfo = {
    software: `Wallet Witness ${input.extension}`,
    date: dateOf(input.createdAt),
    name: folder,
    description: `Evidence of case ${caseLabel(input.case.number)}. ${input.case.title}`,
  };
  const written = await Promise.all([
    textFile('README.html', writeReadme('en', input, facts)),
    textFile('README.zh.html', writeReadme('zh', input, facts)),
    textFile('bagit.txt', BAGIT_TXT),
    textFile('bag-info.txt', writeBagInfo(bagInfo, payload)),
    textFile('manifest-sha512.txt', writeManifest(payload, 'sha512')),
    textFile('custody.jsonl', writeCustodyLog(caseCustody(input, custody))),
    textFile('verify/verify.html', input.verifier),
    textFile('verify/verify.sh', VERIFY_SH),
    textFile('verify/verify.ps1', VERIFY_PS1),
  ]);
  return [manifest, ...written, ...ofStamps];
}
