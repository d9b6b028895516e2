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

/** More than any package of ours, its files taken together; an archive beyond these bounds is made to harm. */
const MOST_FILES = 100_000;
const LARGEST = 64 * 1024 ** 3;

/** The files are encrypted: whoever has the password unpacks them first. */
export class LockedArchive extends Error {}

/** What the Finder puts beside files, and into archives, by itself; the scripts pass over the first, too. */
const OF_MACOS = /(?:^|\/)\.DS_Store$|^__MACOSX\//;

// Workers are started from blob: addresses, which a page without a network forbids.
configure({ useWebWorkers: false });

/** What two programs could unpack to two things is no package: bytes in front or behind, headers that disagree, files that overlap. */
const READING = { strictness: 'strict', checkOverlappingEntry: true } as const;

/**
 * The files of an archive that somebody gives us, also one that was unpacked and packed again by another program.
 * Names are only compared, never used as paths. Throws a LockedArchive where it is encrypted, another Error where it is no
 * ZIP, holds more than one folder, could be read in two ways, or means harm.
 */
export async function openZip(zip: Blob): Promise<PackedFile[]> {
  const files: FileEntry[] = [];
  let size = 0;
  for await (const entry of new ZipReader(new BlobReader(zip), READING).getEntriesGenerator()) {
    if (isFolder(entry) || OF_MACOS.test(entry.filename)) continue;
    if (entry.encrypted) throw new LockedArchive('the archive is locked');
    size += entry.uncompressedSize;
    if (files.push(entry) > MOST_FILES || size > LARGEST) throw new Error('the archive is too large');
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
  // What fails before the first piece is not told by the reading end, which would be waited for without end.
  const failed = new Promise<never>((_, reject) => void unpacked.catch(reject));
  failed.catch(() => undefined);
  const reader = readable.getReader();
  const next = () => Promise.race([reader.read(), failed]);
  try {
    for (let piece = await next(); !piece.done; piece = await next()) yield piece.value;
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
