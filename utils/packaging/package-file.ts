import { digestBytes, release } from '../custody/digest';
import type { Digest } from '../model/evidence';

/** One file of a package; `path` is relative to the bag's own folder. */
export interface PackageFile {
  path: string;
  digest: Digest;
  content: Blob | Uint8Array<ArrayBuffer>;
}

/** A file of text in UTF-8, its digests counted now. The bytes leave memory: browsers keep what is in a Blob elsewhere. */
export async function textFile(path: string, text: string): Promise<PackageFile> {
  const bytes = new TextEncoder().encode(text);
  const { digest } = await bytesFile(path, bytes);
  const content = new Blob([bytes]);
  release(bytes);
  return { path, content, digest };
}

/** A file of bytes, its digests counted now. */
export async function bytesFile(path: string, content: Uint8Array<ArrayBuffer>): Promise<PackageFile> {
  return { path, content, digest: await digestBytes(content) };
}

export function jsonFile(path: string, value: unknown): Promise<PackageFile> {
  return textFile(path, jsonText(value));
}

/** JSON as people read it: two spaces, a line feed at the end, no byte order mark. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** By path, in code units: the order of a package's files and of the lines in its manifests. */
export function inOrder(files: readonly PackageFile[]): PackageFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
