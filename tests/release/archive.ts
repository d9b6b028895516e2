import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A file to be packed: its path in the archive, with `/`. */
export interface Packed {
  name: string;
  content: Uint8Array<ArrayBuffer>;
  /** Whether it is a program that is started by its name. */
  runs?: boolean;
}

const FILE = 0o100644;
const PROGRAM = 0o100755;

/**
 * A ZIP that is the same, byte for byte, for the same files: in the order of their names, with one date and no owner, and
 * packed by the deflate that zip.js brings along, because those of Node differ from machine to machine.
 */
export async function archive(files: readonly Packed[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    // A ZIP's clock knows no zone: midnight here is midnight everywhere.
    lastModDate: new Date(2026, 0, 1),
    extendedTimestamp: false,
    dataDescriptor: false,
    keepOrder: true,
    useCompressionStream: false,
    useWebWorkers: false,
  });
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, content, runs } of sorted)
    await writer.add(name, new Uint8ArrayReader(content), { unixMode: runs ? PROGRAM : FILE });
  return writer.close();
}
