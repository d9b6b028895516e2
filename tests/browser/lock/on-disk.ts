import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files of a browser's profile in which a text stands, in UTF-8 or UTF-16, as `folder/file`. The browser must be closed. */
export async function filesWith(profile: string, text: string): Promise<string[]> {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    if (wanted.some((one) => bytes.includes(one))) found.push(path.relative(profile, file));
  }
  return found;
}

/** A text that no compression shortens and that stands nowhere else. */
export function planted(name: string): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(40)), (byte) => byte.toString(36)).join('');
  return `planted-${name}-${random}`;
}
