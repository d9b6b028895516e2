import { describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/run-command';
import {
  describePackages,
  noticeOf,
  packageFolder,
  runtimePackages,
  type ThirdParty,
} from '../../release/third-party';

describe('the package of a module', () => {
  it.each([
    ['/x/node_modules/preact/dist/preact.mjs', '/x/node_modules/preact'],
    ['/x/node_modules/@noble/hashes/sha2.js?v=1', '/x/node_modules/@noble/hashes'],
    ['/x/node_modules/docx/node_modules/nanoid/index.js', '/x/node_modules/docx/node_modules/nanoid'],
    ['/x/utils/model/case.ts', null],
    ['\0/x/node_modules/preact/virtual.js', null],
  ])('%s', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });
});

describe('what runs with the project', () => {
  const packages = describePackages(runtimePackages(ROOT));
  const find = (name: string) => packages.find((one) => one.name === name);

  it('is what it depends on and what these depend on, with the licence and where the sources are', () => {
    expect(find('preact')).toMatchObject({
      licence: 'MIT',
      source: 'https://github.com/preactjs/preact',
      text: expect.stringContaining('Copyright'),
    });
    // Needed by @preact/signals, not by us.
    expect(find('@preact/signals-core')?.text).toContain('Permission is hereby granted');
    // An alias in package.json is called what it is.
    expect(find('html2canvas-pro')?.licence).toBe('MIT');
  });

  it('passes on a NOTICE beside the licence, as Apache’s asks', () => {
    expect(find('dexie')?.text).toContain('Apache License');
    expect(find('dexie')?.text).toMatch(/Dexie\.js\s/);
  });

  it('has no types, and nothing that only builds or tests it', () => {
    expect(packages.filter(({ name }) => /^@types\/|^vitest$|^typescript$/.test(name))).toEqual([]);
  });
});

describe('the notice', () => {
  const made = (name: string, text: string): ThirdParty => ({
    ...{ name, text, version: '1.0.0', licence: 'MIT', author: 'Somebody' },
    source: `https://example.com/${name}`,
  });

  it('names every package with its version, licence and source, and a shared text once', () => {
    const notice = noticeOf([made('one', 'THE TEXT'), made('two', 'THE TEXT'), made('three', 'ANOTHER')]);
    for (const name of ['one', 'two', 'three'])
      expect(notice).toContain(`${name} 1.0.0 (MIT)\nhttps://example.com/${name}`);
    expect(notice.split('THE TEXT')).toHaveLength(2);
  });

  it('says so where a package brings no text of its licence', () => {
    expect(noticeOf([made('one', '')])).toContain('By Somebody. The package brings no text of its licence.');
  });
});
