import type { PackageFile } from './package-file';
import { PLAIN_PATH } from './plain-path';

export type Algorithm = 'sha256' | 'sha512';

const HEX_DIGITS = { sha256: 64, sha512: 128 };

/** A BagIt manifest (RFC 8493, 2.1.3), written as `sha256sum -c` reads it: sum, two spaces, path. */
export function writeManifest(files: readonly PackageFile[], algorithm: Algorithm): string {
  return files.map((file) => `${file.digest[algorithm]}  ${file.path}\n`).join('');
}

/** Path to sum. Throws when a line is not what `writeManifest` writes, or a path stands twice. `payload`: all of data/, or nothing of it. */
export function readManifest(text: string, algorithm: Algorithm, payload: boolean): Map<string, string> {
  const sums = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the list does not end with a line feed');
  const form = new RegExp(`^([0-9a-f]{${HEX_DIGITS[algorithm]}}) {2}(\\S+)$`);
  for (const line of lines) {
    const [, sum, path] = form.exec(line) ?? [];
    if (sum === undefined || path === undefined || sums.has(path) || !PLAIN_PATH.test(path))
      throw new Error(`not a line of a list: ${line}`);
    if (path.startsWith('data/') !== payload) throw new Error(`not a line of a list: ${line}`);
    sums.set(path, sum);
  }
  return sums;
}
