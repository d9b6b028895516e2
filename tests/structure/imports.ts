import path from 'node:path';
import { withoutComments } from './code-only';

/** The specifiers that a file imports or re-exports from, static, dynamic and type-only alike, in order. */
export function importsOf(source: string): string[] {
  const found = withoutComments(source).matchAll(
    /(?:^|[\s;}])(?:import|export)\b(?:[^'"`;=]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** Where an import leads inside the project: a path from the root without its ending; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '').replace(/\.(tsx?|js)$/, '');
  if (bare.startsWith('@/') || bare.startsWith('~/')) return bare.slice(2);
  if (!bare.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), bare));
}
