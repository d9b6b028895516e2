import { digestBytes } from '../custody/digest';
import type { Digest } from '../model/evidence';
import { BAGIT_TXT, payloadOxum } from './bag-info';
import { PUBLIC_KEY, SIGNATURE, sealFindings } from './device-seal';
import { type Algorithm, readManifest } from './manifests';
import type { Finding, PackageProblem } from './package-problem';
import { CUSTODY_LOG, custodyFindings, EXHIBIT_RECORD, keyInLog } from './verify-custody';
import { type ReadEntry, readZip } from './zip-reader';

export type PackageCheck = { ok: true; files: number } | { ok: false; problems: Finding[] };

/** Bytes read so far and in all. */
export type VerifyProgress = (done: number, total: number) => void;

const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const LISTS = [
  { path: 'manifest-sha256.txt', algorithm: 'sha256', payload: true },
  { path: 'manifest-sha512.txt', algorithm: 'sha512', payload: true },
  { path: TAG_MANIFEST, algorithm: 'sha256', payload: false },
] as const satisfies { path: string; algorithm: Algorithm; payload: boolean }[];
/** They stand outside of all lists: the signature is made over the last of these. */
const SEAL = new Set([PUBLIC_KEY, SIGNATURE]);
const TEXTS = new Set<string>(['bagit.txt', 'bag-info.txt', CUSTODY_LOG, ...LISTS.map(({ path }) => path)]);

/**
 * Reads a finished package again from its bytes, as a stranger would: the ZIP, every line of every list, files that are
 * missing or too many, the custody chain and what it seals. One file at a time is in memory.
 */
export async function verifyPackage(zip: Blob, onProgress?: VerifyProgress): Promise<PackageCheck> {
  let entries: ReadEntry[];
  try {
    entries = withoutFolder(await readZip(zip));
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'unreadable' }] };
  }
  const problems = new Map<string, PackageProblem>();
  const digests = new Map<string, Digest>();
  const texts = new Map<string, string>();
  const signed = new Map<string, Uint8Array<ArrayBuffer>>();
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  let done = 0;
  for (const { path, size, crc32, content } of entries) {
    const bytes = await bytesOf(content);
    done += size;
    onProgress?.(done, total);
    if (bytes === undefined) {
      problems.set(path, 'unreadable');
      continue;
    }
    const digest = await digestBytes(bytes);
    if (digest.crc32 !== crc32) problems.set(path, 'changed');
    if (TEXTS.has(path) || EXHIBIT_RECORD.test(path)) texts.set(path, textOf(bytes));
    if (SEAL.has(path) || path === TAG_MANIFEST) signed.set(path, bytes);
    digests.set(path, digest);
  }

  const found: Finding[] = [
    ...LISTS.flatMap((list) => listFindings(list, texts.get(list.path), digests)),
    ...declarationFindings(texts, digests),
    ...custodyFindings(texts, digests),
    ...(await sealFindings(signed, signed.get(TAG_MANIFEST), keyInLog(texts.get(CUSTODY_LOG)))),
  ];
  // The first thing found about a file is the plainest: a change explains what follows from it.
  for (const { path, problem } of found) if (!problems.has(path)) problems.set(path, problem);
  if (problems.size === 0) return { ok: true, files: entries.length };
  return { ok: false, problems: Array.from(problems, ([path, problem]) => ({ path, problem })) };
}

/** Everything must lie in one folder, the bag. */
function withoutFolder(entries: readonly ReadEntry[]): ReadEntry[] {
  const folder = /^[^/]+\//.exec(entries[0]?.path ?? '')?.[0];
  if (folder === undefined || entries.some(({ path }) => !path.startsWith(folder)))
    throw new Error('the archive does not hold one folder');
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
}

/** Undefined when the store behind a reference no longer gives its bytes. */
async function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** With the byte order mark, if there is one: none of these files may begin with it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function listFindings(
  list: (typeof LISTS)[number],
  text: string | undefined,
  digests: Map<string, Digest>,
): Finding[] {
  if (text === undefined) return [{ path: list.path, problem: 'missing' }];
  let sums: Map<string, string>;
  try {
    sums = readManifest(text, list.algorithm);
  } catch {
    return [{ path: list.path, problem: 'unreadable' }];
  }
  const problems: Finding[] = [];
  for (const [path, sum] of sums) {
    const digest = digests.get(path);
    if (digest === undefined) problems.push({ path, problem: 'missing' });
    else if (digest[list.algorithm] !== sum) problems.push({ path, problem: 'changed' });
  }
  for (const path of digests.keys()) {
    const belongs = path !== TAG_MANIFEST && !SEAL.has(path) && path.startsWith('data/') === list.payload;
    if (belongs && !sums.has(path)) problems.push({ path, problem: 'unlisted' });
  }
  return problems;
}

function declarationFindings(texts: Map<string, string>, digests: Map<string, Digest>): Finding[] {
  const problems: Finding[] = [];
  if (texts.get('bagit.txt') !== BAGIT_TXT) problems.push({ path: 'bagit.txt', problem: 'unreadable' });
  const sizes = Array.from(digests).flatMap(([path, { size }]) => (path.startsWith('data/') ? [size] : []));
  if (
    !texts
      .get('bag-info.txt')
      ?.split('\n')
      .includes(`Payload-Oxum: ${payloadOxum(sizes)}`)
  )
    problems.push({ path: 'bag-info.txt', problem: 'unreadable' });
  return problems;
}
