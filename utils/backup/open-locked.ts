import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/index-native.js';
import { unpackedPieces } from '../packaging/open-package';
import { BackupFault } from './backup-fault';
import type { BackupWatch } from './compose-backup';
import { type BackupFile, inFolder, refuseArchive } from './open-backup';

const READING = { strictness: 'strict', checkOverlappingEntry: true } as const;
/** Bytes that are gathered before they leave memory for a Blob. */
const PIECE = 4 * 1024 * 1024;

/**
 * The files of a backup that was locked with a password; each is unpacked once and kept by the browser outside of memory.
 * Throws a BackupFault where the password is another one or the archive is not as it was written, and an AbortError when
 * it is called off.
 */
export async function openLockedBackup(
  zip: Blob,
  password: string,
  { onProgress, signal }: BackupWatch,
): Promise<BackupFile[]> {
  if (password === '') throw new BackupFault('wrong_password', 'no password');
  const entries = await entriesOf(zip);
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  // Nothing in it is packed: what says that it is more than the archive means harm.
  if (total > zip.size) throw new BackupFault('too_large', 'more than the archive can hold');
  let done = 0;
  const files: BackupFile[] = [];
  for (const entry of entries) {
    const content = await unpacked(entry, password, (size) => {
      signal.throwIfAborted();
      done += size;
      onProgress(done, total);
    });
    files.push({ path: entry.filename, content });
  }
  return inFolder(files);
}

async function entriesOf(zip: Blob): Promise<FileEntry[]> {
  const read = new ZipReader(new BlobReader(zip), READING).getEntries();
  const entries = await read.catch((error: unknown) => refuseArchive(zip, error));
  return entries.map((entry) => {
    if (entry.directory || !entry.encrypted || entry.zipCrypto)
      throw new BackupFault('inconsistent', `not as a locked backup has it: ${entry.filename}`);
    return entry;
  });
}

async function unpacked(entry: FileEntry, password: string, told: (size: number) => void): Promise<Blob> {
  const blobs: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    blobs.push(new Blob(pending));
    pending = [];
    size = 0;
  };
  try {
    for await (const piece of unpackedPieces(entry, password)) {
      told(piece.length);
      pending.push(piece);
      size += piece.length;
      if (size >= PIECE) flush();
    }
  } catch (error) {
    if (error instanceof DOMException) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new BackupFault(
      /password/i.test(cause) ? 'wrong_password' : 'damaged',
      `${entry.filename}: ${cause}`,
    );
  }
  flush();
  return new Blob(blobs);
}
