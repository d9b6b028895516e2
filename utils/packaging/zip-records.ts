/**
 * The ZIP records that a stored archive needs (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3). A number
 * that its field cannot hold stands in a ZIP64 field beside it; below that an archive has none of them.
 */
export const SIGNATURES = {
  local: 0x04034b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50,
};
/** Bytes of each record without the names and extra fields that follow it. */
export const SIZES = { local: 30, central: 46, end64: 56, locator64: 20, end: 22 };
/** What a field of 32 or 16 bits holds when the number stands in a ZIP64 field. */
export const ELSEWHERE_32 = 0xffffffff;
export const ELSEWHERE_16 = 0xffff;

/** What the archive says about one entry, in its local header and again in its central directory. */
export interface EntryRecord {
  path: string;
  size: number;
  crc32: number;
  offset: number;
}

/** 2.0 for files in folders, 4.5 for ZIP64 (4.4.3.2). */
const VERSION_NEEDED = 20;
const VERSION_ZIP64 = 45;
const UNIX = 3 << 8;
const REGULAR_FILE_0644 = 0o100644;
const ZIP64_FIELD = 0x0001;

/** `stamp` is the DOS date and time, date in the high half. */
export function localHeader({ path, size, crc32 }: EntryRecord, stamp: number): Uint8Array<ArrayBuffer> {
  // Here both sizes must stand in the field if any does (4.5.3).
  const { extra, version } = zip64Field(size >= ELSEWHERE_32 ? [size, size] : []);
  return record(
    [u32(SIGNATURES.local), u16(version), u16(0), u16(0), u32(stamp)],
    [u32(crc32), fit32(size), fit32(size), u16(path.length), u16(extra.length), ascii(path), extra],
  );
}

export function centralHeader(entry: EntryRecord, stamp: number): Uint8Array<ArrayBuffer> {
  const { path, size, crc32, offset } = entry;
  const { extra, version } = zip64Field([size, size, offset].filter((value) => value >= ELSEWHERE_32));
  return record(
    [u32(SIGNATURES.central), u16(UNIX | version), u16(version), u16(0), u16(0), u32(stamp)],
    [u32(crc32), fit32(size), fit32(size), u16(path.length), u16(extra.length), u16(0), u16(0), u16(0)],
    [u32(REGULAR_FILE_0644 * 0x10000), fit32(offset), ascii(path), extra],
  );
}

/** What ends the archive: `size` and `offset` are those of the central directory. */
export function endRecords(entries: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const large = entries >= ELSEWHERE_16 || size >= ELSEWHERE_32 || offset >= ELSEWHERE_32;
  const count = u16(Math.min(entries, ELSEWHERE_16));
  return record(large ? zip64End(entries, size, offset) : [], [
    u32(SIGNATURES.end),
    u16(0),
    u16(0),
    count,
    count,
    fit32(size),
    fit32(offset),
    u16(0),
  ]);
}

function zip64End(entries: number, size: number, offset: number): number[][] {
  const sizeOfRest = SIZES.end64 - 12;
  return [
    [...u32(SIGNATURES.end64), ...u64(sizeOfRest), ...u16(UNIX | VERSION_ZIP64), ...u16(VERSION_ZIP64)],
    [...u32(0), ...u32(0), ...u64(entries), ...u64(entries), ...u64(size), ...u64(offset)],
    [...u32(SIGNATURES.locator64), ...u32(0), ...u64(offset + size), ...u32(1)],
  ];
}

function zip64Field(values: readonly number[]): { extra: number[]; version: number } {
  if (values.length === 0) return { extra: [], version: VERSION_NEEDED };
  const extra = [...u16(ZIP64_FIELD), ...u16(values.length * 8), ...values.flatMap(u64)];
  return { extra, version: VERSION_ZIP64 };
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

/** Of a whole number that a double holds exactly. */
function u64(value: number): number[] {
  return [...u32(value % 0x1_0000_0000), ...u32(Math.floor(value / 0x1_0000_0000))];
}

function fit32(value: number): number[] {
  return u32(Math.min(value, ELSEWHERE_32));
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
