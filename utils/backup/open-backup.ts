import { readZip } from '../packaging/zip-reader';
import { BackupFault } from './backup-fault';
import { FOLDER } from './backup-head';

/** A file of a backup; `path` within its folder. */
export interface BackupFile {
  path: string;
  content: Blob;
}

/** `PK 3 4`, with which every archive begins that has a file. */
const LOCAL = [0x50, 0x4b, 3, 4];
const ENCRYPTED = 1;

/** What kind of file this is, by its first bytes. Throws a BackupFault where it is no archive. */
export async function isLockedBackup(zip: Blob): Promise<boolean> {
  const first = new Uint8Array(await readable(zip.slice(0, 8).arrayBuffer()));
  if (first.length < 8 || LOCAL.some((byte, at) => first[at] !== byte))
    throw new BackupFault('not_a_backup', 'not an archive');
  return ((first[6] ?? 0) & ENCRYPTED) !== 0;
}

/**
 * The files of a backup; their contents are slices of the archive and are not read yet. Throws a BackupFault where it
 * is none, is cut short, or is not as it was written.
 */
export async function openBackup(zip: Blob): Promise<BackupFile[]> {
  if (await isLockedBackup(zip)) throw new BackupFault('locked', 'encrypted');
  return inFolder(await readZip(zip).catch((error: unknown) => refuseArchive(zip, error)));
}

/** Says of an archive that cannot be read whether its end is missing. */
export async function refuseArchive(zip: Blob, error: unknown): Promise<never> {
  const where = error instanceof Error ? error.message : String(error);
  throw new BackupFault((await endsAsArchive(zip)) ? 'damaged' : 'cut_short', where);
}

/** The same files by their paths within the one folder that they lie in. */
export function inFolder(entries: readonly BackupFile[]): BackupFile[] {
  const [folder = ''] = entries[0]?.path.split('/') ?? [];
  if (!FOLDER.test(folder)) throw new BackupFault('not_a_backup', 'not in the folder of a backup');
  return entries.map(({ path, content }) => {
    if (!path.startsWith(`${folder}/`)) throw new BackupFault('inconsistent', `not in its folder: ${path}`);
    return { path: path.slice(folder.length + 1), content };
  });
}

/** Whether the end record stands where ours ends: `PK 5 6`, 22 bytes before the end. */
async function endsAsArchive(zip: Blob): Promise<boolean> {
  const end = new Uint8Array(await readable(zip.slice(Math.max(0, zip.size - 22)).arrayBuffer()));
  return [0x50, 0x4b, 5, 6].every((byte, at) => end[at] === byte);
}

function readable<T>(read: Promise<T>): Promise<T> {
  return read.catch((error: unknown) => {
    throw new BackupFault('damaged', `cannot be read: ${error instanceof Error ? error.message : error}`);
  });
}
