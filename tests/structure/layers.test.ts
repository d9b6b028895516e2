import { describe, expect, it } from 'vitest';
import { LAYERS, layerBreaks, reach } from './layers';
import { listFolder, shipped } from './source-files';

const file = (path: string, text: string) => ({ path, text });

describe('layers', () => {
  it('every import goes along the flow', () => {
    expect(layerBreaks(shipped())).toEqual([]);
  });

  it('every folder of utils stands in the table', () => {
    const folders = listFolder('utils').filter((name) => name.endsWith('/'));
    expect(folders.filter((name) => !(name.slice(0, -1) in LAYERS))).toEqual([]);
  });

  it('an import against the flow is found', () => {
    const bad = file('utils/reading/amount.ts', "import { add } from '../evidence/add';");
    expect(layerBreaks([bad])).toEqual([
      'utils/reading/amount.ts imports ../evidence/add: goes against the layers',
    ]);
  });

  it('an import along the flow is fine, type-only and by alias too', () => {
    const good = file(
      'utils/wallets/alipay/index.ts',
      "import type { A } from '../../reading/a';\nimport { b } from '@/utils/model/b';\nimport * as v from 'valibot';",
    );
    expect(layerBreaks([good])).toEqual([]);
  });

  it('the browser in a pure folder, the database in a component, an entry point anywhere: each is found', () => {
    const bad = [
      file('utils/custody/chain.ts', "import { browser } from 'wxt/browser';"),
      file('components/card.tsx', "import { openDatabase } from '../utils/db/database';"),
      file('utils/cases/cases.ts', "const x = await import('../../entrypoints/background/index');"),
      file('entrypoints/popup/main.tsx', "export * from '../background/index';"),
      file('utils/unheard-of/x.ts', "import '../model/money';"),
    ];
    expect(layerBreaks(bad)).toHaveLength(bad.length);
  });

  it('an import in a comment is none', () => {
    expect(layerBreaks([file('utils/model/a.ts', "// import { x } from '../db/x';")])).toEqual([]);
  });
});

describe('what runs inside a page', () => {
  const OWN_PAGES = ['background', 'popup', 'sidepanel', 'verify', 'welcome'];
  const KEPT_OUT = ['db', 'evidence', 'cases', 'packaging'];
  const files = shipped();
  const inPage = files.filter(
    ({ path }) =>
      /^entrypoints\/[^/]+\/index\.tsx?$/.test(path) && !OWN_PAGES.includes(path.split('/')[1] ?? ''),
  );

  it('there is something that runs inside a page', () => {
    expect(inPage.length).toBeGreaterThan(0);
  });

  it.each(inPage)('$path never reaches the database: its IndexedDB belongs to the page', ({ path }) => {
    expect([...reach(path, files)].filter((folder) => KEPT_OUT.includes(folder))).toEqual([]);
  });

  it('a way to the database over several files is found', () => {
    const chain = [
      file('entrypoints/x.content/index.ts', "import { a } from '../../utils/capture/a';"),
      file('utils/capture/a.ts', "export { b } from './b';"),
      file('utils/capture/b.ts', "import('../db/database');"),
      file('utils/db/database.ts', ''),
    ];
    expect(reach('entrypoints/x.content/index.ts', chain)).toEqual(new Set(['capture', 'db']));
  });
});
