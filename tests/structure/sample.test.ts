import { expect, it } from 'vitest';
import { importsOf, resolveImport } from './imports';
import { shipped } from './source-files';

/** Files that import the module at this path. */
const importing = (target: string): string[] =>
  shipped()
    .filter(({ path, text }) => importsOf(text).some((one) => resolveImport(path, one) === target))
    .map(({ path }) => path)
    .sort();

it('only what captures, shows and removes the sample knows its store: no case, letter or package does', () => {
  expect(importing('utils/db/sample-store')).toEqual([
    'utils/evidence/capture-sample.ts',
    'utils/evidence/kept-sample.ts',
  ]);
  expect(importing('utils/evidence/kept-sample')).toEqual([
    'entrypoints/sample/sample.tsx',
    'entrypoints/sidepanel/sample.tsx',
  ]);
  expect(importing('utils/evidence/capture-sample')).toEqual([
    'entrypoints/background/index.ts',
    'utils/evidence/capture-tab.ts',
  ]);
});

it('a page becomes evidence only through the way that tells the sample apart', () => {
  expect(importing('utils/evidence/capture-evidence')).toEqual(['utils/evidence/capture-tab.ts']);
});
