import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './layers';
import { filesUnder, readSource } from './source-files';

const TEXTS = filesUnder('.').filter((file) => /^[^/]+\.md$|^docs\/.*\.md$/.test(file));

/** Addresses of files that a text links to or shows, from the project’s root. */
function linkedFrom(file: string): string[] {
  const text = readSource(file).text.replaceAll(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((address) => !/^[a-z]+:|^#/.test(address))
    .map((address) => path.posix.join(path.posix.dirname(file), address.replace(/#.*$/, '')));
}

describe('the documents', () => {
  it('link to nothing that is not there', () => {
    const missing = TEXTS.flatMap((file) =>
      linkedFrom(file)
        .filter(
          (target) =>
            !target.endsWith('.png') && !existsSync(path.resolve(import.meta.dirname, '../..', target)),
        )
        .map((target) => `${file}: ${target}`),
    );
    expect(missing).toEqual([]);
    expect(TEXTS.flatMap(linkedFrom).length).toBeGreaterThan(20);
  });

  it('name no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readSource('package.json').text);
    const named = TEXTS.flatMap((file) =>
      [...readSource(file).text.matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]+)/g)].map(
        ([, name]) => `${file}: ${name}`,
      ),
    );
    expect(named.filter((one) => !((one.split(': ')[1] ?? '') in scripts))).toEqual([]);
  });

  it('the picture of the flow shows every folder of utils, each once', () => {
    const names = [...readSource('docs/flow.svg').text.matchAll(/class="name"[^>]*>([^<]+)</g)].map(
      ([, name = '']) => name,
    );
    expect(names.filter((name) => name !== 'one ZIP').sort()).toEqual(Object.keys(LAYERS).sort());
  });
});
