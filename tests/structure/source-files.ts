import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);

/** A file of the project: its path from the root with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Names of what lies in a folder of the project, sorted; folders end in `/`. What git ignores is left out. */
export function listFolder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => !NOT_OURS.has(name))
    .map((name) => (statSync(path.join(ROOT, folder, name)).isDirectory() ? `${name}/` : name))
    .sort();
}

/** All files under a folder, as paths from the root. */
export function filesUnder(folder: string): string[] {
  return listFolder(folder).flatMap((name) => {
    const inside = folder === '.' ? name : `${folder}/${name}`;
    return name.endsWith('/') ? filesUnder(inside.slice(0, -1)) : [inside];
  });
}

export function readSource(file: string): SourceFile {
  return { path: file, text: readFileSync(path.join(ROOT, file), 'utf8') };
}

/** The TypeScript under some folders. */
export function sourcesUnder(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(filesUnder)
    .filter((file) => /\.tsx?$/.test(file))
    .map(readSource);
}

/** What is shipped. */
export const shipped = (): SourceFile[] => sourcesUnder('entrypoints', 'components', 'utils');
