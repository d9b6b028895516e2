/** Signatures and sizes of the ZIP records that a stored archive needs (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
export const LOCAL = { signature: 0x04034b50, size: 30 };
export const CENTRAL = { signature: 0x02014b50, size: 46 };
export const END = { signature: 0x06054b50, size: 22 };

/** What the archive says about one entry, in its local header and again in its central directory. */
export interface EntryRecord {
  path: string;
  size: number;
  crc32: number;
  offset: number;
}

const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | VERSION_NEEDED;
const REGULAR_FILE_0644 = 0o100644;

/** `stamp` is the DOS date and time, date in the high half. */
export function localHeader({ path, size, crc32 }: EntryRecord, stamp: number): Uint8Array<ArrayBuffer> {
  return record(
    [u32(LOCAL.signature), u16(VERSION_NEEDED), u16(0), u16(0), u32(stamp)],
    [u32(crc32), u32(size), u32(size), u16(path.length), u16(0), ascii(path)],
  );
}

export function centralHeader(entry: EntryRecord, stamp: number): Uint8Array<ArrayBuffer> {
  const { path, size, crc32, offset } = entry;
  return record(
    [u32(CENTRAL.signature), u16(MADE_BY_UNIX), u16(VERSION_NEEDED), u16(0), u16(0), u32(stamp)],
    [u32(crc32), u32(size), u32(size), u16(path.length), u16(0), u16(0), u16(0), u16(0)],
    [u32(REGULAR_FILE_0644 * 0x10000), u32(offset), ascii(path)],
  );
}

export function endRecord(entries: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  return record([
    u32(END.signature),
    u16(0),
    u16(0),
    u16(entries),
    u16(entries),
    u32(size),
    u32(offset),
    u16(0),
  ]);
}

/** DOS time of a local ISO time (`2026-11-22T18:05:09…`), to two seconds, as ZIP keeps it; years 1980 to 2107. */
export function dosStamp(local: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    local.match(/\d+/g)?.slice(0, 6).map(Number) ?? [];
  if (year < 1980 || year > 2107) throw new Error(`a ZIP cannot carry the time ${local}`);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const time = (hour << 11) | (minute << 5) | (second >> 1);
  return date * 0x10000 + time;
}

function record(...groups: number[][][]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(groups.flat(2));
}

function u16(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(Math.floor(value / 0x10000))];
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
