import { piecesOf, sha256OfBlob, sumsOfBlob } from '../custody/digest';
import type { BackupSummary } from '../model/backup';
import { readManifest } from '../packaging/manifests';
import { BackupFault } from './backup-fault';
import { type BackupHead, HEAD, MANIFEST, README, readHead, tablePath } from './backup-head';
import type { BackupWatch } from './compose-backup';
import type { BackupFile } from './open-backup';
import { type BackupContent, surveyTables } from './read-tables';
import { TABLES } from './tables';

/** Larger than head or list of any store; what is larger would not fit into memory. */
const LARGEST_TEXT = 256_000_000;
const MOST_FILES = 2_000_000;

/** A backup that was read whole and found right. */
export interface CheckedBackup {
  head: BackupHead;
  content: BackupContent;
  /** SHA-256 of its list of files: the backup's own name. */
  sha256: string;
  summary: BackupSummary;
}

/**
 * Reads a whole backup: that it has the files of its list and no others, that each has its hash, that every row is one of
 * its table, and that all of them together are what the head says. `store` is the version of the store here.
 * Throws a BackupFault with the first thing that is not so, and an AbortError when it is called off.
 */
export async function checkBackup(
  files: readonly BackupFile[],
  store: number,
  { onProgress, signal }: BackupWatch,
): Promise<CheckedBackup> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  if (byPath.size > MOST_FILES) throw new BackupFault('too_large', `${byPath.size} files`);
  const head = readHead(await textOf(byPath, HEAD), store);
  const manifest = await textOf(byPath, MANIFEST);
  const sums = listed(manifest);
  requireFiles(byPath, sums, head);

  const total = files.reduce((sum, { content }) => sum + content.size, 0);
  let done = 0;
  for (const [path, sha256] of sums) {
    const found = await sumsOfBlob(blobAt(byPath, path), (size) => {
      signal.throwIfAborted();
      done += size;
      onProgress(done, total);
    }).catch(() => null);
    signal.throwIfAborted();
    if (found?.sha256 !== sha256) throw new BackupFault('damaged', path);
  }

  const content: BackupContent = {
    tables: new Map(Object.keys(head.tables).map((name) => [name, blobAt(byPath, tablePath(name))] as const)),
    files: new Map(
      [...sums].flatMap(([path, sha256]) =>
        path.startsWith('files/') ? [[path, { content: blobAt(byPath, path), sha256 }] as const] : [],
      ),
    ),
    lost: new Set(head.lost),
  };
  const { counts, faults, captures, hasLock } = await surveyTables(content, signal);
  requireSame(head.tables, counts, 'the number of rows');
  requireSame(head.faults, faults, 'what was wrong already');
  return {
    head,
    content,
    sha256: await sha256OfBlob(new Blob([manifest])),
    summary: {
      madeAt: head.madeAt,
      captures,
      cases: counts['cases'] ?? 0,
      files: head.files,
      faults: head.faults,
      hasLock,
    },
  };
}

/** The files must be those that a head like this one has: no table that is not known, no file that is not counted. */
function requireFiles(
  byPath: ReadonlyMap<string, Blob>,
  sums: ReadonlyMap<string, string>,
  head: BackupHead,
): void {
  const known = new Set(TABLES.map(({ name }) => name));
  for (const name of Object.keys(head.tables))
    if (!known.has(name)) throw new BackupFault('inconsistent', `no table of ours: ${name}`);
  const numbered = [...sums.keys()].filter((path) => /^files\/\d{6,}$/.test(path));
  if (numbered.length !== head.files || head.lost.some((path) => sums.has(path)))
    throw new BackupFault('inconsistent', `${numbered.length} files of ${head.files}`);
  const wanted = new Set([HEAD, README, ...Object.keys(head.tables).map(tablePath), ...numbered]);
  for (const path of sums.keys())
    if (!wanted.has(path)) throw new BackupFault('inconsistent', `not a file of a backup: ${path}`);
  for (const path of [...wanted, ...sums.keys()])
    if (!byPath.has(path) || !sums.has(path)) throw new BackupFault('damaged', `missing: ${path}`);
  for (const path of byPath.keys())
    if (path !== MANIFEST && !sums.has(path))
      throw new BackupFault('inconsistent', `not in the list: ${path}`);
}

function requireSame(said: unknown, found: unknown, what: string): void {
  const text = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : sorted(value));
  if (text(said) !== text(found)) throw new BackupFault('inconsistent', `${what} is not what ${HEAD} says`);
}

function sorted(value: unknown): unknown {
  return Object.entries(value ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function blobAt(byPath: ReadonlyMap<string, Blob>, path: string): Blob {
  const content = byPath.get(path);
  if (!content) throw new BackupFault('damaged', `missing: ${path}`);
  return content;
}

async function textOf(byPath: ReadonlyMap<string, Blob>, path: string): Promise<string> {
  const content = byPath.get(path);
  if (!content) throw new BackupFault('not_a_backup', `no ${path}`);
  if (content.size > LARGEST_TEXT) throw new BackupFault('too_large', path);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of piecesOf(content)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

function listed(manifest: string): Map<string, string> {
  try {
    return readManifest(manifest, 'sha256', false);
  } catch (error) {
    throw new BackupFault('damaged', `${MANIFEST}: ${error instanceof Error ? error.message : error}`);
  }
}
