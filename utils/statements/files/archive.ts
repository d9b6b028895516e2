import { configure, type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { CannotRead } from '../statement-reading';

/** A wallet mails one file or a few; an archive beyond these bounds is made to harm, or is something else. */
const MOST_ENTRIES = 300;
const LARGEST_ENTRY = 64 * 1024 * 1024;
const LARGEST_ALL = 128 * 1024 * 1024;

// Workers are started from blob: addresses, which an extension's content security policy forbids.
configure({ useWebWorkers: false });

export interface ArchivedFile {
  name: string;
  isLocked: boolean;
  /** The file's bytes. Throws `CannotRead`: a password is needed or wrong, the file is damaged or larger than declared. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The files of a ZIP, without unpacking any. ZipCrypto and AES are both understood. Names are only looked at, never used
 * as paths. Throws `CannotRead` when it is damaged or its files are too many or too large.
 */
export async function listArchive(bytes: Uint8Array, password?: string): Promise<ArchivedFile[]> {
  const entries = await entriesOf(bytes);
  const files = entries.filter((entry): entry is FileEntry => !entry.directory);
  const sizes = files.map(({ uncompressedSize }) => uncompressedSize);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (files.length > MOST_ENTRIES || all > LARGEST_ALL || sizes.some((size) => size > LARGEST_ENTRY))
    throw new CannotRead('too_many_files');
  return files.map((entry) => ({
    name: entry.filename,
    isLocked: entry.encrypted,
    read: () => readEntry(entry, password),
  }));
}

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) break;
    }
  } catch (error) {
    throw new CannotRead('damaged', error);
  }
  return entries;
}

async function readEntry(entry: FileEntry, password: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted && !password) throw new CannotRead('needs_password');
  const collected = collector(entry.uncompressedSize);
  try {
    await entry.getData(collected.stream, {
      checkSignature: true,
      ...(entry.encrypted && password ? { password } : {}),
    });
  } catch (error) {
    // ZipCrypto checks a password by one byte: a wrong one may pass, and then what comes out is damaged.
    throw new CannotRead(entry.encrypted ? 'wrong_password' : 'damaged', error);
  }
  return collected.bytes();
}

/** Takes no more than was declared: a file that grows beyond that is a bomb. */
function collector(declared: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > declared) throw new CannotRead('damaged');
      chunks.push(chunk);
    },
  });
  const bytes = () => {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  };
  return { stream, bytes };
}
