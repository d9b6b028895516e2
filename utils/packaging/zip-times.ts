const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that the format has (APPNOTE 4.4.6). */
const EARLIEST = 0x0021_0000;

/**
 * Sets the time of every file in a ZIP to the earliest there is, so that equal contents give equal bytes. For archives
 * without a comment, as the writer of Word files makes them. Throws when it is none.
 */
export function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const data = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (end < 0 || data.getUint32(end, true) !== END) throw new Error('not a plain ZIP');
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    const local = data.getUint32(at + 42, true);
    if (data.getUint32(at, true) !== CENTRAL || data.getUint32(local, true) !== LOCAL)
      throw new Error('not a plain ZIP');
    data.setUint32(at + 12, EARLIEST, true);
    data.setUint32(local + 10, EARLIEST, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + data.getUint16(at + field, true), 0);
  }
  return copy;
}
