import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../structure/source-files';
import { TOP_LEVEL } from '../structure/top-level';
import type { Packed } from './archive';

/** Everything in a built extension. */
export function builtFiles(folder: string): Packed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: name.split(path.sep).join('/'), content: contentOf(folder, name) }));
}

/**
 * Everything that the packages are made from, tests and instructions included. Left out are the pictures in docs, which
 * nothing is built from, and what git ignores.
 */
export function sourceFiles(project: string): Packed[] {
  return TOP_LEVEL.flatMap((name) => (name.endsWith('/') ? filesUnder(name.slice(0, -1)) : [name]))
    .filter((name) => !/^docs\/.*\.png$|\.log$/.test(name))
    .map((name) => ({ name, content: contentOf(project, name), runs: name.startsWith('.ci/') }));
}

function contentOf(folder: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}
