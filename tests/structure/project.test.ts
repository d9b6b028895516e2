import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { filesUnder, listFolder, readSource } from './source-files';
import { TOP_LEVEL } from './top-level';

/** Paths of somebody's machine, and registries other than the public one. */
const MACHINE =
  /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work)\/|[A-Z]:\\Users\\)|https?:\/\/(?!registry\.npmjs\.org)[^\s/"']+\/[^\s"']+\.tgz/m;

describe('the project', () => {
  it('has at its top what the design names, and nothing else', () => {
    expect(listFolder('.')).toEqual(TOP_LEVEL);
  });

  it('names no path of a machine and no registry but the public one', () => {
    const texts = filesUnder('.').filter(
      (file) => !/\.(png|zip|woff2?)$/.test(file) && file !== 'tests/structure/project.test.ts',
    );
    expect(texts.filter((file) => MACHINE.test(readSource(file).text))).toEqual([]);
  });

  it('would notice such a path or registry', () => {
    expect(MACHINE.test('see "/home/someone/x"')).toBe(true);
    expect(MACHINE.test('"resolved": "https://mirror.example/x/-/x-1.0.0.tgz"')).toBe(true);
    expect(MACHINE.test('"resolved": "https://registry.npmjs.org/x/-/x-1.0.0.tgz"')).toBe(false);
    expect(MACHINE.test('https://example.com/home/page')).toBe(false);
  });
});

describe('the lock file', () => {
  const lock = v.parse(
    v.object({
      packages: v.record(
        v.string(),
        v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string())) }),
      ),
    }),
    JSON.parse(readSource('package-lock.json').text),
  );

  /** Where Node would look for a package that another one needs, from the inside out. */
  const places = (owner: string, name: string): string[] => {
    const parts = owner.split('/node_modules/');
    return parts
      .map(
        (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`,
      )
      .concat(`node_modules/${name}`);
  };

  it('names the packages of every platform: without them `npm ci` refuses it', () => {
    const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !places(owner, name).some((place) => place in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('permissions', () => {
  const ALLOWED = [
    'activeTab',
    'alarms',
    'contextMenus',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'storage',
    'unlimitedStorage',
  ];

  it.each([
    ['chrome', [...ALLOWED, 'sidePanel']],
    ['firefox', ALLOWED],
  ])('for %s are the ones that install without a warning', async (browser, allowed) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
    const made = await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    expect([...(made.permissions ?? [])].sort()).toEqual([...allowed].sort());
    expect(made.host_permissions ?? []).toEqual([]);
    expect(made.content_scripts ?? []).toEqual([]);
  });
});
