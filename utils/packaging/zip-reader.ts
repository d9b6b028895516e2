import { CENTRAL, END, LOCAL } from './zip-records';

/** A file as it stands in a ZIP; `content` is a slice of the archive. */
export interface ReadEntry {
  path: string;
  size: number;
  crc32: number;
  content: Blob;
}

/**
 * Reads a stored ZIP from its bytes: the central directory, and each local header against it.
 * Strict, as our packages leave no room: nothing compressed, nothing between the files, before or behind them, no path twice.
 * Throws an Error that says where the archive is not what it should be.
 */
export async function readZip(zip: Blob): Promise<ReadEntry[]> {
  const { count, size, offset } = readEnd(await view(zip, zip.size - END.size, zip.size), zip.size);
  const directory = await view(zip, offset, offset + size);
  const entries: ReadEntry[] = [];
  const seen = new Set<string>();
  let at = 0;
  let next = 0;

  while (at < size) {
    const head = readHeader(directory, at, CENTRAL);
    const { path } = head;
    if (seen.size === seen.add(path).size) throw new Error(`twice in the archive: ${path}`);
    if (uint32(directory, at + 42) !== next) throw new Error(`not where the archive says: ${path}`);
    const start = next + LOCAL.size + path.length;
    if (start + head.size > offset) throw new Error(`reaches into the directory: ${path}`);
    const local = readHeader(await view(zip, next, start), 0, LOCAL);
    if (local.path !== path || local.size !== head.size || local.crc32 !== head.crc32)
      throw new Error(`described in two ways: ${path}`);
    entries.push({ path, size: head.size, crc32: head.crc32, content: zip.slice(start, start + head.size) });
    next = start + head.size;
    at += CENTRAL.size + path.length;
  }

  if (next !== offset || entries.length !== count)
    throw new Error('the archive has bytes that belong to no file');
  return entries;
}

function readEnd(end: DataView, archiveSize: number): { count: number; size: number; offset: number } {
  if (uint32(end, 0) !== END.signature) throw new Error('the archive has no end record');
  const [size, offset] = [uint32(end, 12), uint32(end, 16)];
  if (offset + size + END.size !== archiveSize) throw new Error('the archive is cut short or has a tail');
  return { count: end.getUint16(10, true), size, offset };
}

function readHeader(data: DataView, at: number, kind: typeof LOCAL) {
  if (uint32(data, at) !== kind.signature) throw new Error('a header of the archive is damaged');
  // Both kinds of header have the same run of fields, two bytes later in the central directory.
  const fields = at + (kind === LOCAL ? 4 : 6);
  const [flags, method] = [data.getUint16(fields + 2, true), data.getUint16(fields + 4, true)];
  const [crc32, stored, size] = [10, 14, 18].map((field) => uint32(data, fields + field)) as [
    number,
    number,
    number,
  ];
  const [nameLength, extra] = [data.getUint16(fields + 22, true), data.getUint16(fields + 24, true)];
  const comment = kind === CENTRAL ? data.getUint16(at + 32, true) : 0;
  if (flags || method || extra || comment || stored !== size)
    throw new Error('a file of the archive is not plainly stored');
  const start = at + kind.size;
  if (start + nameLength > data.byteLength) throw new Error('a header of the archive is damaged');
  const name = new Uint8Array(data.buffer, data.byteOffset + start, nameLength);
  return { path: String.fromCharCode(...name), size, crc32 };
}

async function view(zip: Blob, start: number, end: number): Promise<DataView> {
  if (start < 0 || end > zip.size) throw new Error('the archive is cut short');
  return new DataView(await zip.slice(start, end).arrayBuffer());
}

/** Throws a plain Error instead of a RangeError when a damaged length leads past the end. */
function uint32(data: DataView, at: number): number {
  if (at + 4 > data.byteLength) throw new Error('the archive is cut short');
  return data.getUint32(at, true);
}
