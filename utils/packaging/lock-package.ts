import { BlobReader, ZipReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { unpackedPieces } from './open-package';
import { type PackedFile, readPacked } from './read-packed';
import { readZip } from './zip-reader';

/** How far the work is, in bytes of the files, and whether it is called off. */
export interface LockWatch {
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/** Encryption with 256 bits, in zip.js's count of the strengths of WinZip's AES. */
const AES_256 = 3;

/** A file of the plain package could not be read while it was locked. */
export class FileFault extends Error {
  readonly path: string;

  /** `path` within the folder of the bag. */
  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.path = path;
  }
}

/**
 * The same files in a ZIP of which every file is encrypted (WinZip's AE-2, AES-256, salt of its own): programs other than
 * ours ask for the password and unpack what was packed. Names, sizes and times stay readable. Of a large file only a
 * piece is in memory. `modified` is the local ISO time of the package. Rejects with a
 * FileFault where a file cannot be read any more, and with an AbortError when it is called off.
 */
export async function lockZip(
  zip: Blob,
  password: string,
  modified: string,
  { onProgress, signal }: LockWatch,
): Promise<Blob> {
  const entries = await readZip(zip);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const sink = new BlobSink();
  const writer = new ZipWriter(sink.writable, {
    password,
    encryptionStrength: AES_256,
    // Packing changes little in pictures and recordings, and the sizes below are known beforehand.
    level: 0,
    lastModDate: new Date(modified.slice(0, 19)),
    extendedTimestamp: false,
    signal,
  });
  let before = 0;
  for (const { path, size, content } of entries) {
    signal.throwIfAborted();
    const start = before;
    const onprogress = async (done: number) => onProgress(start + done, total);
    try {
      await writer.add(path, new BlobReader(content), { onprogress });
    } catch (cause) {
      signal.throwIfAborted();
      throw new FileFault(withinBag(path), cause);
    }
    before += size;
    onProgress(before, total);
  }
  await writer.close();
  return sink.blob();
}

/** A file that the locked package must hold; `path` within the folder of the bag. */
interface Expected {
  path: string;
  size: number;
  sha256: string;
}

/**
 * Opens a locked ZIP with its password, as its receiver will, and reads every file. Rejects unless it holds these files, all
 * of them encrypted, and no others.
 */
export async function checkLocked(
  locked: Blob,
  password: string,
  expected: readonly Expected[],
  { onProgress, signal }: LockWatch,
): Promise<void> {
  const left = new Map(expected.map((file) => [file.path, file]));
  const total = expected.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const entry of await new ZipReader(new BlobReader(locked)).getEntries()) {
    const wanted = left.get(withinBag(entry.filename));
    if (wanted === undefined || entry.directory || !entry.encrypted || entry.zipCrypto)
      throw new Error(`not as it should be in the locked package: ${entry.filename}`);
    const packed: PackedFile = {
      path: wanted.path,
      size: wanted.size,
      crc32: null,
      read: () => unpackedPieces(entry, password),
    };
    const read = await readPacked(packed, false, (size) => {
      signal.throwIfAborted();
      done += size;
      onProgress(done, total);
    });
    if (read?.digest.sha256 !== wanted.sha256 || read.digest.size !== wanted.size)
      throw new Error(`not what was locked: ${wanted.path}`);
    left.delete(wanted.path);
  }
  const [missing] = left.keys();
  if (missing !== undefined) throw new Error(`not in the locked package: ${missing}`);
}

function withinBag(path: string): string {
  return path.replace(/^[^/]+\//, '');
}

/** Gathers what is written in blobs, which browsers keep outside of the page's memory and on disk where it gets much. */
class BlobSink {
  static readonly #PIECE = 4 * 1024 * 1024;
  readonly #blobs: Blob[] = [];
  #pending: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  readonly writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => {
      this.#pending.push(chunk);
      this.#size += chunk.length;
      if (this.#size >= BlobSink.#PIECE) this.#flush();
    },
    close: () => this.#flush(),
  });

  blob(): Blob {
    return new Blob(this.#blobs, { type: 'application/zip' });
  }

  #flush(): void {
    this.#blobs.push(new Blob(this.#pending));
    this.#pending = [];
    this.#size = 0;
  }
}
