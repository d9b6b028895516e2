import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../browser/extension';
import { packedSize, SIZE_BOUNDS } from '../commands/size-bounds';
import { bounded, type Figure } from './figure';

const KILOBYTE = 1_000;
/** What was promised of what runs together, kB; files alone are told for information. */
const TOGETHER = [
  {
    name: 'in a page on a click, all wallets',
    files: ['content-scripts/wallet.js', 'read-page.js'],
    most: 30,
  },
  { name: 'background worker', files: ['background.js'], most: 60 },
];

/** The size of every built script and style, compressed as a store compresses them; and what each place of size-bounds.ts loads at once. */
export async function bundles(): Promise<Figure[]> {
  const kB = (names: readonly string[]) => packedSize(BUILT, names) / KILOBYTE;
  const figures = [
    ...TOGETHER.map(({ name, files, most }) => bounded(`${name}, gzip`, [kB(files)], most, 'kB')),
    ...SIZE_BOUNDS.map((one) => bounded(`${one.place}, gzip`, [kB(one.files)], one.kB, 'kB')),
  ];
  const files = await readdir(BUILT, { recursive: true });
  for (const file of files.map((name) => name.split(path.sep).join('/')).sort()) {
    if (!/\.(?:js|css)$/.test(file)) continue;
    const size = gzipSync(await readFile(path.join(BUILT, file)), { level: 9 }).length / KILOBYTE;
    // The names of shared pieces change with their content.
    const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    figures.push(bounded(`size of ${name}, gzip`, [size], null, 'kB'));
  }
  return figures;
}
