import {
  BlobReader,
  configure,
  type DirectoryEntry,
  type Entry,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/index-native.js';
import { piecesOf } from '../custody/digest';
import type { PackedFile } from './read-packed';
import { inOneFolder } from './verify';

/** More than any package of ours; an archive beyond these bounds is made to harm. */
const MOST_FILES = 100_000;
const LARGEST_FILE = 64 * 1024 ** 3;

/** The files are encrypted: whoever has the password unpacks them first. */
export class LockedArchive extends Error {}

/** What the Finder puts beside files, and into archives, by itself; the scripts pass over the first, too. */
const OF_MACOS = /(?:^|\/)\.DS_Store$|^__MACOSX\//;

// Workers are started from blob: addresses, which a page without a network forbids.
configure({ useWebWorkers: false });

/**
 * The files of an archive that somebody gives us, also one that was unpacked and packed again by another program.
 * Names are only compared, never used as paths. Throws a LockedArchive where it is encrypted, another Error where it is no
 * ZIP, holds more than one folder, or means harm.
 */
export async function openZip(zip: Blob): Promise<PackedFile[]> {
  const files: FileEntry[] = [];
  for await (const entry of new ZipReader(new BlobReader(zip)).getEntriesGenerator()) {
    if (isFolder(entry) || OF_MACOS.test(entry.filename)) continue;
    if (entry.encrypted) throw new LockedArchive('the archive is locked');
    if (files.push(entry) > MOST_FILES || entry.uncompressedSize > LARGEST_FILE)
      throw new Error('the archive is too large');
  }
  const names = new Set(files.map(({ filename }) => filename));
  if (names.size !== files.length) throw new Error('a name stands twice in the archive');
  return inOneFolder(
    files.map((entry) => ({
      path: entry.filename,
      size: entry.uncompressedSize,
      crc32: entry.signature ?? null,
      read: () => unpackedPieces(entry),
    })),
  );
}

/** What an entry unpacks to, piece by piece: only as much is unpacked as is asked for. */
export async function* unpackedPieces(
  entry: FileEntry,
  password?: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const unpacked = entry.getData(writable, { ...(password === undefined ? {} : { password }) });
  // Told by the reading end, too; heard here, so that nobody else reports it.
  unpacked.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await unpacked;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Whether an entry is a folder, by its name alone. What is marked as a folder or a link but named as a file would be passed
 * over here and unpacked by other programs: it throws.
 */
function isFolder(entry: Entry): entry is DirectoryEntry {
  const named = entry.filename.endsWith('/');
  if (!named && (entry.directory || entry.symlink))
    throw new Error('an entry of the archive is no plain file');
  return named;
}

/** The files of a folder that was unpacked, as a browser hands them over. Throws where they lie in more than one. */
export function openFolder(files: readonly File[]): PackedFile[] {
  const ours = files.filter(({ webkitRelativePath }) => !OF_MACOS.test(webkitRelativePath));
  return inOneFolder(
    ours.map((file) => ({
      path: file.webkitRelativePath,
      size: file.size,
      crc32: null,
      read: () => piecesOf(file),
    })),
  );
}
