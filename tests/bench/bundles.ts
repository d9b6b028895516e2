import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../browser/extension';
import { bounded, type Figure } from './figure';

const KILOBYTE = 1_000;
/** What is promised of some files, kB; the others are told for information. */
const BOUNDS: Readonly<Record<string, number>> = { 'content-scripts/wallet.js': 30, 'background.js': 60 };

/** The size of every built script and style, compressed as a store compresses them. */
export async function bundles(): Promise<Figure[]> {
  const files = await readdir(BUILT, { recursive: true });
  const figures: Figure[] = [];
  for (const file of files.map((name) => name.split(path.sep).join('/')).sort()) {
    if (!/\.(?:js|css)$/.test(file)) continue;
    const size = gzipSync(await readFile(path.join(BUILT, file)), { level: 9 }).length / KILOBYTE;
    // The names of shared pieces change with their content.
    const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    figures.push(bounded(`size of ${name}, gzip`, [size], BOUNDS[file] ?? null, 'kB'));
  }
  return figures;
}
