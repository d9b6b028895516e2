import { ONE_PIECE, piecesOf, release } from '../custody/digest';
import { batchesOf, type PackedFile } from './read-packed';
import { expectHeader, type PlacedEntry, readDirectory } from './zip-reader';

/**
 * The files of a ZIP that we composed, each with its local header checked when it is read. Small ones that lie one behind
 * the other are read in one go: to ask for some bytes of an archive of thousands of blobs takes longer than to read them.
 * Throws as `readZip` does where the directory is not what it should be.
 */
export async function filesInRuns(zip: Blob): Promise<PackedFile[]> {
  return batchesOf(await readDirectory(zip)).flatMap((entries) => {
    const run = new Run(zip, entries);
    return entries.map((entry) => {
      const { path, size, crc32 } = entry;
      return { path, size, crc32, read: () => (size > ONE_PIECE ? inPieces(zip, entry) : run.read(entry)) };
    });
  });
}

async function* inPieces(zip: Blob, entry: PlacedEntry) {
  const start = entry.offset + entry.header.length;
  expectHeader(await bytesOf(zip, entry.offset, start), entry);
  yield* piecesOf(zip.slice(start, endOf(entry)));
}

/** Files whose bytes are read together by the first that is asked for, and given back with the last. */
class Run {
  readonly #zip: Blob;
  readonly #start: number;
  readonly #end: number;
  #bytes: Promise<Uint8Array<ArrayBuffer>> | undefined;
  #readers = 0;

  constructor(zip: Blob, entries: readonly PlacedEntry[]) {
    const [first, last] = [entries[0], entries.at(-1)];
    this.#zip = zip;
    this.#start = first?.offset ?? 0;
    this.#end = last ? endOf(last) : 0;
  }

  async *read(entry: PlacedEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const [from, to] = [entry.offset, endOf(entry)];
    this.#readers += 1;
    this.#bytes ??= bytesOf(this.#zip, this.#start, this.#end);
    try {
      const bytes = await this.#bytes.then(
        (all) => all.subarray(from - this.#start, to - this.#start),
        // One of them cannot be read any more: which, each tells by itself.
        () => bytesOf(this.#zip, from, to),
      );
      expectHeader(bytes, entry);
      yield bytes.subarray(entry.header.length);
    } finally {
      this.#readers -= 1;
      if (this.#readers === 0) this.#forget();
    }
  }

  #forget(): void {
    this.#bytes?.then(release, () => undefined);
    this.#bytes = undefined;
  }
}

function endOf({ offset, header, size }: PlacedEntry): number {
  return offset + header.length + size;
}

async function bytesOf(zip: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await zip.slice(start, end).arrayBuffer());
}
