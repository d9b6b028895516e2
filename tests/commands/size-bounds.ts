import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What may be loaded at once in one place, with everything that is loaded along with it. */
export interface SizeBound {
  place: string;
  /** Files of the built extension, or pages whose scripts are meant. */
  files: readonly string[];
  /** In thousands of bytes after gzip -9. */
  kB: number;
  why: string;
}

const READS = 'parsed at every click on a page; more readers and words make it larger, nothing else may';

export const SIZE_BOUNDS: readonly SizeBound[] = [
  {
    place: 'on every page of an allowed wallet',
    files: ['content-scripts/recorder.js', 'content-scripts/page-button.js'],
    kB: 31,
    why: 'parsed by each page anew, before the page itself; reads past elements that take the names of what it asks',
  },
  {
    place: 'on a click',
    files: ['content-scripts/wallet.js'],
    kB: 30,
    why: 'takes the page and answers for it',
  },
  { place: 'reading, on a click', files: ['read-page.js'], kB: 80, why: READS },
  {
    place: 'on following a list',
    files: ['content-scripts/follow-list.js'],
    kB: 10,
    why: 'reads with what a click has put into the page',
  },
  {
    place: 'at a recorded failure',
    files: ['read-failure.js'],
    kB: 16,
    why: 'runs while the message stands; knows codes and passwords by their names in many languages',
  },
  {
    place: 'drawing a page',
    files: ['render-page.js'],
    kB: 70,
    why: 'only html2canvas, only where no picture may be taken',
  },
  {
    place: 'background worker',
    files: ['background.js'],
    kB: 97,
    why: 'started anew for every event; 30 of it are Dexie; seals files and rows for a lock, covers what people type, reminds of days and asks time authorities again also after the browser was closed',
  },
  { place: 'popup', files: ['popup.html'], kB: 77, why: 'opens between a click and the first word' },
  {
    place: 'side panel',
    files: ['sidepanel.html'],
    kB: 96,
    why: 'opens beside the page, before any letter is written; says where the case stands and what has come due; takes up stamps that came while it was closed',
  },
  { place: 'help and safety', files: ['help.html'], kB: 68, why: 'remembers ticks; 30 of it are Dexie' },
  {
    place: 'checking a package',
    files: ['verify.html'],
    kB: 120,
    why: 'opened when somebody was given a package; 60 of it read archives of any program; tells what each time stamp confirms; puts a full package beside a redacted one',
  },
  {
    place: 'the page that checks, in every package',
    files: ['verifier.txt'],
    kB: 185,
    why: 'one file that needs nothing else; 110 of it read the replies of time authorities. It is not packed: 620 kB of each package',
  },
  {
    place: 'the lock',
    files: ['lock.html'],
    kB: 74,
    why: 'sets and lifts the lock of the store; 30 of it are Dexie',
  },
  {
    place: 'the backup',
    files: ['backup.html'],
    kB: 80,
    why: 'makes and reads archives, locked ones too; knows the form of every row of the store; 30 of it are Dexie',
  },
  {
    place: 'first steps',
    files: ['welcome.html'],
    kB: 25,
    why: 'shows drawings and two choices, and needs no store',
  },
  {
    place: 'the sample page',
    files: ['sample.html'],
    kB: 175,
    why: 'opened by whoever tries it; carries what a click puts into other pages: the readers of all wallets and what takes a page',
  },
  { place: 'allowed sites', files: ['allowed.html'], kB: 27, why: 'shows a list, and needs no store' },
];

/** Bytes after gzip -9 of some files, of a page those of every script that its markup names. */
export function packedSize(folder: string, files: readonly string[]): number {
  return files
    .flatMap((file) => scriptsOf(folder, file))
    .reduce((sum, file) => sum + gzipped(folder, file), 0);
}

/** Every bound that a built extension breaks, and every script of it that has none, as a sentence. */
export function judgeSizes(folder: string, bounds: readonly SizeBound[] = SIZE_BOUNDS): string[] {
  const outgrown = bounds.flatMap(({ place, files, kB, why }) => {
    const size = packedSize(folder, files) / 1000;
    return size > kB ? [`${place}: ${size.toFixed(1)} kB of ${kB} (${files.join(', ')}: ${why})`] : [];
  });
  const bounded = new Set(bounds.flatMap(({ files }) => files));
  const forgotten = builtEntries(folder).filter((file) => !bounded.has(file));
  return [...outgrown, ...forgotten.map((file) => `${file} has no bound in size-bounds.ts`)];
}

function builtEntries(folder: string): string[] {
  const inFolder = (name: string) =>
    readdirSync(path.join(folder, name)).map((file) => path.posix.join(name, file));
  return [...inFolder('.'), ...inFolder('content-scripts')].filter((file) => /\.(?:js|html)$/.test(file));
}

function scriptsOf(folder: string, file: string): string[] {
  if (!file.endsWith('.html')) return [file];
  const markup = readFileSync(path.join(folder, file), 'utf8');
  return [...markup.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, script = '']) => script);
}

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}
