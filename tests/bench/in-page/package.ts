import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { crc32 } from '../../../utils/custody/crc32';
import { digestBytes } from '../../../utils/custody/digest';
import { composeZip, type ZipEntry } from '../../../utils/packaging/zip';
import { readZip } from '../../../utils/packaging/zip-reader';

const MEGABYTE = 1_000_000;
let entries: ZipEntry[] = [];

/** Makes so many files of a megabyte each that nothing compresses; their sums are known, as they are from the capture on. */
export async function make(files: number): Promise<void> {
  entries = Array.from({ length: files }, (_, index) => {
    const bytes = new Uint8Array(MEGABYTE);
    for (let at = 0; at < MEGABYTE; at += 65_536)
      crypto.getRandomValues(bytes.subarray(at, Math.min(MEGABYTE, at + 65_536)));
    return {
      path: `data/file-${index}.bin`,
      size: MEGABYTE,
      crc32: crc32(bytes),
      content: new Blob([bytes]),
    };
  });
}

/** Composes the package's ZIP, ms. */
export async function compose(): Promise<number> {
  return timed(async () => composeZip(entries, '2026-11-22T10:00:00'));
}

/** The same files stored by a library that copies them, ms. */
export async function composeByZipJs(): Promise<number> {
  return timed(async () => {
    const writer = new ZipWriter(new BlobWriter(), { level: 0, useWebWorkers: false });
    for (const { path, content } of entries)
      if (content instanceof Blob) await writer.add(path, new BlobReader(content));
    await writer.close();
  });
}

/** The least that an archive writer does that copies: to read every file once, ms. */
export async function readAll(): Promise<number> {
  return timed(async () => {
    for (const { content } of entries) if (content instanceof Blob) await content.arrayBuffer();
  });
}

/** Reads the finished ZIP again with all the sums that a package has, ms. */
export async function verify(): Promise<number> {
  const zip = composeZip(entries, '2026-11-22T10:00:00');
  return timed(async () => {
    for (const entry of await readZip(zip)) {
      const digest = await digestBytes(new Uint8Array(await entry.content.arrayBuffer()));
      if (digest.crc32 !== entry.crc32) throw new Error(`${entry.path} does not match`);
    }
  });
}

/** The same reading with the browser's own SHA-256 alone, ms. */
export async function hashAll(): Promise<number> {
  return timed(async () => {
    for (const { content } of entries)
      if (content instanceof Blob) await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  });
}

async function timed(go: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await go();
  return performance.now() - began;
}
