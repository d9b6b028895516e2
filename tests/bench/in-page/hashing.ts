import { digestBlob, digestBytes } from '../../../utils/custody/digest';

let bytes = new Uint8Array();
let blob = new Blob();

/** Makes so many bytes that no two pages of memory share. */
export function make(size: number): void {
  bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  blob = new Blob([bytes]);
}

/** Everything that is counted of bytes in hand at a capture, SHA-256, SHA-512 and CRC-32, ms. */
export const ours = () => timed(() => digestBytes(bytes));

/** The browser's SHA-256 of the same bytes alone, ms. */
export const alone = () => timed(() => crypto.subtle.digest('SHA-256', bytes));

/** Everything that is counted of a file, ms. */
export const oursOfBlob = () => timed(() => digestBlob(blob));

/** The browser's SHA-256 of the same file alone, read into memory whole, ms. */
export const aloneOfBlob = () => timed(async () => crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));

async function timed(go: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await go();
  return performance.now() - began;
}
