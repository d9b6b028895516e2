import { PLAIN_PATH } from './plain-path';
import { centralHeader, dosStamp, type EntryRecord, endRecords, localHeader } from './zip-records';

/** A file to put into a ZIP: its size and CRC-32 are known, its content is only referred to. */
export interface ZipEntry {
  path: string;
  size: number;
  crc32: number;
  content: Blob | Uint8Array<ArrayBuffer>;
}

/**
 * Composes a ZIP whose files are stored as they are (method 0): small headers between references to the contents, which
 * never enter memory. The same entries and time give the same bytes: mode 0644, made on "unix", no extra fields but those
 * of ZIP64, and these only from 65,535 files or 4 GB on.
 * `modified` is a local ISO time, given to every entry.
 * Throws for a path that is not plain ASCII or leads elsewhere, for two paths that one folder cannot hold, and for a content
 * of another size than said.
 */
export function composeZip(entries: readonly ZipEntry[], modified: string): Blob {
  const stamp = dosStamp(modified);
  const pieces: BlobPart[] = [];
  const records: EntryRecord[] = [];
  const seen = new Set<string>();
  let offset = 0;

  for (const { path, size, crc32, content } of entries) {
    if (!PLAIN_PATH.test(path)) throw new Error(`not a plain path: ${path}`);
    // Windows and macOS do not tell upper from lower case: such a pair would overwrite each other there.
    if (seen.size === seen.add(path.toLowerCase()).size) throw new Error(`twice in the package: ${path}`);
    if (sizeOf(content) !== size) throw new Error(`${path} has ${sizeOf(content)} bytes, not ${size}`);
    const record = { path, size, crc32, offset };
    const header = localHeader(record, stamp);
    records.push(record);
    pieces.push(header, content);
    offset += header.length + size;
  }

  const directory = records.map((record) => centralHeader(record, stamp));
  const length = directory.reduce((sum, header) => sum + header.length, 0);
  return new Blob([...pieces, ...directory, endRecords(records.length, length, offset)], {
    type: 'application/zip',
  });
}

function sizeOf(content: Blob | Uint8Array): number {
  return content instanceof Uint8Array ? content.length : content.size;
}
