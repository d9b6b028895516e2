import { digestBytes, digestPieces, ONE_PIECE } from '../custody/digest';
import type { Digest } from '../model/evidence';

/** A file of a package, wherever it lies; `path` is relative to the bag's folder. */
export interface PackedFile {
  path: string;
  size: number;
  /** What the archive says of its bytes; null where nothing does. */
  crc32: number | null;
  /**
   * Its bytes, piece after piece; a piece lasts until the next is asked for. Rejects where they cannot be had any more, or
   * not as the archive says.
   */
  read(): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** So many small files are read at once at most: to ask for one takes longer than to read it. */
const MOST_AT_ONCE = 32;
/** In sum; two batches are in memory at a time, and WebCrypto holds a copy of each for each of two hashes. */
const LARGEST_BATCH = 4 * 1024 * 1024;

/** Files in their order, in batches that may be read at once: of `LARGEST_BATCH` in sum, or of a single one that is larger. */
export function batchesOf<File extends { size: number }>(packed: readonly File[]): File[][] {
  const batches: File[][] = [];
  let room = 0;
  for (const file of packed) {
    const last = batches.at(-1);
    if (last && last.length < MOST_AT_ONCE && file.size <= room) last.push(file);
    else {
      batches.push([file]);
      room = LARGEST_BATCH;
    }
    room -= file.size;
  }
  return batches;
}

/** What `read` makes of each batch, in their order: while the sums of one are counted, the next is on its way from the disk. */
export async function* readAhead<Found>(
  packed: readonly PackedFile[],
  read: (file: PackedFile) => Promise<Found>,
): AsyncGenerator<[batch: PackedFile[], found: Found[]]> {
  const begin = (batch: PackedFile[]) => {
    const found = Promise.all(batch.map(read));
    // Told to whoever comes to it; the one before may end the work first.
    found.catch(() => undefined);
    return { batch, found };
  };
  let ahead: ReturnType<typeof begin> | undefined;
  for (const batch of batchesOf(packed)) {
    const now = ahead;
    ahead = begin(batch);
    if (now) yield [now.batch, await now.found];
  }
  if (ahead) yield [ahead.batch, await ahead.found];
}

/** More than any list or log of a package; one that is larger is made to harm, and would not fit into memory. */
const LARGEST_TEXT = 256 * 1024 * 1024;

/** What was found in a file; its bytes only where they were asked for. */
interface Contents {
  digest: Digest;
  bytes: Uint8Array<ArrayBuffer> | null;
}

/**
 * Reads a file once. Of one that is larger than `ONE_PIECE` only a piece is in memory at a time, unless its bytes are
 * wanted. Undefined where they cannot be had. `onPiece` is told the size of each piece; what it throws ends the reading.
 */
export async function readPacked(
  file: PackedFile,
  wanted: boolean,
  onPiece: (size: number) => void,
): Promise<Contents | undefined> {
  if (wanted && file.size > LARGEST_TEXT) return undefined;
  let stopped: unknown;
  const pieces = heard(file, (size) => {
    try {
      onPiece(size);
    } catch (error) {
      stopped = error;
      throw error;
    }
  });
  try {
    if (!wanted && file.size > ONE_PIECE) return { digest: await digestPieces(pieces), bytes: null };
    return await readWhole(pieces, file.size, wanted);
  } catch {
    if (stopped !== undefined) throw stopped;
    return undefined;
  }
}

/** The pieces, with word of each; an archive may not unpack to more than it says. */
async function* heard(file: PackedFile, onPiece: (size: number) => void) {
  let left = file.size;
  for await (const piece of file.read()) {
    left -= piece.length;
    if (left < 0) throw new Error('larger than the archive says');
    onPiece(piece.length);
    yield piece;
  }
}

/** Reads pieces of `size` bytes in sum, or less. They are copied together only where there is more than one. */
async function readWhole(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  size: number,
  wanted: boolean,
): Promise<Contents> {
  let whole: Contents | undefined;
  let joined: Uint8Array<ArrayBuffer> | undefined;
  let at = 0;
  for await (const piece of pieces) {
    if (piece.length === size)
      whole = { digest: await digestBytes(piece), bytes: wanted ? piece.slice() : null };
    else {
      joined ??= new Uint8Array(size);
      joined.set(piece, at);
    }
    at += piece.length;
  }
  if (whole) return whole;
  const bytes = joined?.subarray(0, at) ?? new Uint8Array();
  return { digest: await digestBytes(bytes), bytes };
}
