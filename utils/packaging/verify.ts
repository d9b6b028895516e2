import type { Finding } from '../model/inspection';
import { SIGNATURE } from './device-seal';
import { inspectFiles, type VerifyProgress } from './inspect-files';
import type { PackedFile } from './read-packed';
import { filesInRuns } from './zip-runs';

export type PackageCheck = { ok: true; files: number } | { ok: false; problems: Finding[] };

/**
 * Reads a package that was just made again from its bytes, as a stranger would. Strict, as nothing has come between: the
 * archive must be as it was composed, to the last byte. Rejects with the signal's reason when that says so.
 */
export async function verifyPackage(
  zip: Blob,
  onProgress?: VerifyProgress,
  signal?: AbortSignal,
): Promise<PackageCheck> {
  let packed: PackedFile[];
  try {
    packed = inOneFolder(await filesInRuns(zip));
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'unreadable' }] };
  }
  const { files, signed } = await inspectFiles(packed, onProgress, signal);
  const problems = files.flatMap(({ path, problem }) => (problem === null ? [] : [{ path, problem }]));
  if (!signed) problems.push({ path: SIGNATURE, problem: 'missing' });
  return problems.length === 0 ? { ok: true, files: packed.length } : { ok: false, problems };
}

/** Everything must lie in one folder, the bag, whose name is taken off. Throws where it does not. */
export function inOneFolder(files: readonly PackedFile[]): PackedFile[] {
  const folder = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
  if (folder === undefined || files.some(({ path }) => !path.startsWith(folder)))
    throw new Error('the archive does not hold one folder');
  return files.map((file) => ({ ...file, path: file.path.slice(folder.length) }));
}
