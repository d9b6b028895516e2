import {
  centralHeader,
  ELSEWHERE_16,
  ELSEWHERE_32,
  type EntryRecord,
  endRecords,
  localHeader,
  SIGNATURES,
  SIZES,
} from './zip-records';

/** A file by the archive's directory: at `offset` its local header must stand as `header`, and right behind it its bytes. */
export interface PlacedEntry extends EntryRecord {
  header: Uint8Array<ArrayBuffer>;
}

/** A file as it stands in a ZIP; `content` is a slice of the archive. */
export interface ReadEntry {
  path: string;
  size: number;
  crc32: number;
  content: Blob;
}

/** Where the central directory lies, and of how many files. */
interface Directory {
  count: number;
  size: number;
  offset: number;
}

/**
 * Reads a stored ZIP, also one of ZIP64, from its bytes: the central directory, and each local header against it.
 * Strict, as our packages leave no room: every record must be what the composer writes of what it says, so nothing is
 * compressed, nothing lies between the files, before or behind them, no path stands twice.
 * Throws an Error that says where the archive is not what it should be.
 */
export async function readZip(zip: Blob): Promise<ReadEntry[]> {
  const entries: ReadEntry[] = [];
  for (const entry of await readDirectory(zip)) {
    const { path, size, crc32, offset } = entry;
    const start = offset + entry.header.length;
    expectHeader(new Uint8Array((await view(zip, offset, start)).buffer), entry);
    entries.push({ path, size, crc32, content: zip.slice(start, start + size) });
  }
  return entries;
}

/** Throws where bytes do not begin with the local header that the directory calls for. */
export function expectHeader(bytes: Uint8Array, { path, header }: PlacedEntry): void {
  if (header.some((byte, at) => bytes[at] !== byte)) throw new Error(`described in two ways: ${path}`);
}

/** The same by the central directory alone; the local headers are left to whoever reads the files. */
export async function readDirectory(zip: Blob): Promise<PlacedEntry[]> {
  const { count, size, offset } = await readEnd(zip);
  const directory = await view(zip, offset, offset + size);
  const entries: PlacedEntry[] = [];
  const seen = new Set<string>();
  let at = 0;
  let next = 0;

  while (at < size) {
    const { entry, stamp } = readCentral(directory, at);
    const { path } = entry;
    if (seen.size === seen.add(path).size) throw new Error(`twice in the archive: ${path}`);
    const central = centralHeader(entry, stamp);
    if (!holds(directory, at, central)) throw new Error(`not plainly stored: ${path}`);
    if (entry.offset !== next) throw new Error(`not where the archive says: ${path}`);
    const header = localHeader(entry, stamp);
    next += header.length + entry.size;
    if (next > offset) throw new Error(`reaches into the directory: ${path}`);
    entries.push({ ...entry, header });
    at += central.length;
  }

  if (next !== offset || entries.length !== count)
    throw new Error('the archive has bytes that belong to no file');
  return entries;
}

async function readEnd(zip: Blob): Promise<Directory> {
  const end = await view(zip, zip.size - SIZES.end, zip.size);
  if (uint32(end, 0) !== SIGNATURES.end) throw new Error('the archive has no end record');
  const plain = { count: end.getUint16(10, true), size: uint32(end, 12), offset: uint32(end, 16) };
  const large = plain.count === ELSEWHERE_16 || plain.size === ELSEWHERE_32 || plain.offset === ELSEWHERE_32;
  const found = large ? await readEnd64(zip) : plain;
  const last = endRecords(found.count, found.size, found.offset);
  const start = found.offset + found.size;
  if (start + last.length !== zip.size || !holds(await view(zip, start, zip.size), 0, last))
    throw new Error('the archive is cut short or has a tail');
  return found;
}

/** Where ours stands: before its locator, which stands before the end record. */
async function readEnd64(zip: Blob): Promise<Directory> {
  const start = zip.size - SIZES.end - SIZES.locator64 - SIZES.end64;
  const end = await view(zip, start, start + SIZES.end64);
  if (uint32(end, 0) !== SIGNATURES.end64) throw new Error('the archive has no end record');
  return { count: uint64(end, 32), size: uint64(end, 40), offset: uint64(end, 48) };
}

function readCentral(data: DataView, at: number): { entry: EntryRecord; stamp: number } {
  if (uint32(data, at) !== SIGNATURES.central) throw new Error('a header of the archive is damaged');
  const start = at + SIZES.central;
  const nameLength = uint32(data, at + 28) % 0x10000;
  if (start + nameLength > data.byteLength) throw new Error('a header of the archive is damaged');
  const name = new Uint8Array(data.buffer, data.byteOffset + start, nameLength);
  // A number that its field does not hold is the next one of the ZIP64 field (4.5.3), if there is one.
  let field = start + nameLength + 4;
  const number = (value: number) => {
    if (value !== ELSEWHERE_32) return value;
    field += 8;
    return uint64(data, field - 8);
  };
  number(uint32(data, at + 20));
  const size = number(uint32(data, at + 24));
  const offset = number(uint32(data, at + 42));
  const entry = { path: String.fromCharCode(...name), size, crc32: uint32(data, at + 16), offset };
  return { entry, stamp: uint32(data, at + 12) };
}

/** Whether these bytes stand there. */
function holds(data: DataView, at: number, bytes: Uint8Array): boolean {
  return (
    at + bytes.length <= data.byteLength && bytes.every((byte, index) => data.getUint8(at + index) === byte)
  );
}

async function view(zip: Blob, start: number, end: number): Promise<DataView> {
  if (start < 0 || end > zip.size || end < start) throw new Error('the archive is cut short');
  return new DataView(await zip.slice(start, end).arrayBuffer());
}

/** Throws a plain Error instead of a RangeError when a damaged length leads past the end. */
function uint32(data: DataView, at: number): number {
  if (at + 4 > data.byteLength) throw new Error('the archive is cut short');
  return data.getUint32(at, true);
}

/** A number beyond what a double holds exactly leads past the end of any archive. */
function uint64(data: DataView, at: number): number {
  return uint32(data, at) + uint32(data, at + 4) * 0x1_0000_0000;
}
