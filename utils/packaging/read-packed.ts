import { digestBytes, digestPieces, ONE_PIECE } from '../custody/digest';
import type { Digest } from '../model/evidence';

/** A file of a package, wherever it lies; `path` is relative to the bag's folder. */
export interface PackedFile {
  path: string;
  size: number;
  /** What the archive says of its bytes; null where nothing does. */
  crc32: number | null;
  /** Its bytes, piece after piece. Rejects where they cannot be had any more, or not as the archive says. */
  read(): AsyncIterable<Uint8Array<ArrayBuffer>>;
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
    const bytes = await gathered(pieces);
    return { digest: await digestBytes(bytes), bytes: wanted ? bytes : null };
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

/** Pieces as one; a copy only of more than one. */
export async function gathered(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) all.push(piece);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
