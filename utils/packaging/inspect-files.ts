import type { Digest } from '../model/evidence';
import type { Finding, Inspection, PackageProblem } from '../model/inspection';
import { BAGIT_TXT, payloadOxum } from './bag-info';
import { PUBLIC_KEY, SIGNATURE, sealFindings } from './device-seal';
import { type Algorithm, readManifest } from './manifests';
import { type PackedFile, readAhead, readPacked } from './read-packed';
import { REDACTIONS } from './redacted-findings';
import { STAMPS } from './time-stamps';
import {
  CUSTODY_LOG,
  clockBack,
  custodyFindings,
  EXHIBIT_RECORD,
  keysInLog,
  logLines,
  PAYLOAD_LIST,
} from './verify-custody';
import { inspectStamps } from './verify-stamps';

/** Bytes read so far and in all. */
export type VerifyProgress = (done: number, total: number) => void;

const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const LISTS = [
  { path: PAYLOAD_LIST, algorithm: 'sha256', payload: true },
  { path: 'manifest-sha512.txt', algorithm: 'sha512', payload: true },
  { path: TAG_MANIFEST, algorithm: 'sha256', payload: false },
] as const satisfies { path: string; algorithm: Algorithm; payload: boolean }[];
/** They stand outside of all lists: the signature is made over the last of these. */
const SEAL = new Set([PUBLIC_KEY, SIGNATURE]);
/** More bytes than any key, signature, query, reply or chain of certificates has. */
const LARGEST_SEAL = 1_000_000;
const TEXTS = new Set<string>([
  'bagit.txt',
  'bag-info.txt',
  CUSTODY_LOG,
  REDACTIONS,
  ...LISTS.map(({ path }) => path),
]);

/**
 * Checks the files of a package against its lists, its custody log, its signature and its time stamps: files that were
 * changed, are missing or too many, the chain and what it seals. Small files are in memory together, of a large one only a
 * piece. Rejects with the signal's reason when that says so.
 */
export async function inspectFiles(
  packed: readonly PackedFile[],
  onProgress?: VerifyProgress,
  signal?: AbortSignal,
): Promise<Inspection> {
  const problems = new Map<string, PackageProblem>();
  const digests = new Map<string, Digest>();
  const texts = new Map<string, string>();
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const total = packed.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  const onPiece = (size: number) => {
    signal?.throwIfAborted();
    done += size;
    onProgress?.(done, total);
  };
  const wanted = (file: PackedFile) => isText(file.path) || isKept(file.path, file.size);
  for await (const [batch, read] of readAhead(packed, (file) => readPacked(file, wanted(file), onPiece))) {
    for (const [index, { path, size, crc32 }] of batch.entries()) {
      const found = read[index];
      if (found === undefined) {
        problems.set(path, 'unreadable');
        continue;
      }
      const { digest, bytes } = found;
      if (crc32 !== null && digest.crc32 !== crc32) problems.set(path, 'changed');
      if (bytes && isText(path)) texts.set(path, textOf(bytes));
      if (bytes && isKept(path, size)) kept.set(path, bytes);
      digests.set(path, digest);
    }
  }
  const log = texts.get(CUSTODY_LOG);
  const lines = logLines(log);
  const keys = lines === null ? null : keysInLog(lines);
  // Undefined where the log cannot be read, null where it names none.
  const key = keys === null ? undefined : (keys.at(-1) ?? null);
  const signed = kept.has(PUBLIC_KEY) || kept.has(SIGNATURE) || keys?.length !== 0;
  const { stamps, findings } = await inspectStamps(kept, lines);
  const found: Finding[] = [
    ...LISTS.flatMap((list) => listFindings(list, texts.get(list.path), digests)),
    ...(lines === null ? logFindings(log) : custodyFindings(lines, texts, digests)),
    ...(signed ? await sealFindings(kept, kept.get(TAG_MANIFEST), key) : []),
    ...findings,
  ];
  // A file that is longer, missing or too many is why the sum of sizes is another: then it is no finding of its own.
  const explained = [...problems.keys(), ...found.map(({ path }) => path)].some((path) =>
    path.startsWith('data/'),
  );
  found.push(...declarationFindings(texts, explained ? null : digests), ...nameFindings(packed));
  // The first thing found about a file is the plainest: a change explains what follows from it.
  for (const { path, problem } of found) if (!problems.has(path)) problems.set(path, problem);
  const paths = new Set([...packed.map(({ path }) => path), ...problems.keys()]);
  return {
    files: Array.from(paths, (path) => ({ path, problem: problems.get(path) ?? null })),
    fingerprint: digests.get(TAG_MANIFEST)?.sha256 ?? null,
    key: key ?? null,
    keys: keys?.length ?? 0,
    clockBack: clockBack(lines ?? []),
    signed,
    stamps,
  };
}

/** Whether the bytes of a file are needed again once its digests are counted. */
function isText(path: string): boolean {
  return TEXTS.has(path) || EXHIBIT_RECORD.test(path);
}

function isKept(path: string, size: number): boolean {
  return path === TAG_MANIFEST || ((SEAL.has(path) || path.startsWith(STAMPS)) && size <= LARGEST_SEAL);
}

function logFindings(log: string | undefined): Finding[] {
  return [{ path: CUSTODY_LOG, problem: log === undefined ? 'missing' : 'unreadable' }];
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
    sums = readManifest(text, list.algorithm, list.payload);
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

/** Two names that differ by case alone are one file to Windows and macOS: which of the two it is, nobody knows. */
function nameFindings(packed: readonly PackedFile[]): Finding[] {
  const seen = new Set<string>();
  return packed.flatMap(({ path }) =>
    seen.size === seen.add(path.toLowerCase()).size ? [{ path, problem: 'unreadable' }] : [],
  );
}

/** `digests`: to check the declared sum of sizes with; null where that would tell nothing new. */
function declarationFindings(texts: Map<string, string>, digests: Map<string, Digest> | null): Finding[] {
  const problems: Finding[] = [];
  if (texts.get('bagit.txt') !== BAGIT_TXT) problems.push({ path: 'bagit.txt', problem: 'unreadable' });
  const info = texts.get('bag-info.txt');
  if (info === undefined || (digests !== null && !info.split('\n').includes(oxumLine(digests))))
    problems.push({ path: 'bag-info.txt', problem: 'unreadable' });
  return problems;
}

function oxumLine(digests: Map<string, Digest>): string {
  const sizes = Array.from(digests).flatMap(([path, { size }]) => (path.startsWith('data/') ? [size] : []));
  return `Payload-Oxum: ${payloadOxum(sizes)}`;
}
