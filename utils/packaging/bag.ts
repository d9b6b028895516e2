import { writeCustodyLog } from '../custody/custody-log';
import { caseLabel } from '../model/case';
import { BAGIT_TXT, writeBagInfo } from './bag-info';
import { caseCustody } from './case-custody';
import { deviceSeal } from './device-seal';
import { documentFiles } from './documents';
import { evidenceFiles } from './evidence-files';
import { writeManifest } from './manifests';
import { inOrder, type PackageFile, textFile } from './package-file';
import type { PackageInput } from './package-input';
import { writeReadme } from './readme';
import { VERIFY_PS1, VERIFY_SH } from './verify-scripts';
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

/**
 * Composes the package of a case: a ZIP with one BagIt 1.0 bag (RFC 8493). The files of the exhibits are referred to and
 * their digests taken from the capture; only what is written now is hashed now.
 * Throws when a stored file has another size than was sealed, or a name that a package cannot carry.
 */
export async function composePackage(input: PackageInput): Promise<Package> {
  const folder = `WW-${caseLabel(input.case.number)}-${dateOf(input.createdAt).replaceAll('-', '')}`;
  const payload = inOrder([...(await documentFiles(input)), ...evidenceFiles(input.evidence)]);
  const tags = inOrder(await tagFiles(input, folder, payload));
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

function tagFiles(
  input: PackageInput,
  folder: string,
  payload: readonly PackageFile[],
): Promise<PackageFile[]> {
  const facts = { folder, payloadFiles: payload.length, tagFiles: TAG_FILES, key: input.signer.fingerprint };
  const bagInfo = {
    software: `Wallet Witness ${input.extension}`,
    date: dateOf(input.createdAt),
    name: folder,
    description: `Evidence of case ${caseLabel(input.case.number)}. ${input.case.title}`,
  };
  return Promise.all([
    textFile('README.html', writeReadme('en', input, facts)),
    textFile('README.zh.html', writeReadme('zh', input, facts)),
    textFile('bagit.txt', BAGIT_TXT),
    textFile('bag-info.txt', writeBagInfo(bagInfo, payload)),
    textFile('manifest-sha256.txt', writeManifest(payload, 'sha256')),
    textFile('manifest-sha512.txt', writeManifest(payload, 'sha512')),
    textFile('custody.jsonl', writeCustodyLog(caseCustody(input))),
    textFile('verify/verify.html', input.verifier),
    textFile('verify/verify.sh', VERIFY_SH),
    textFile('verify/verify.ps1', VERIFY_PS1),
  ]);
}
