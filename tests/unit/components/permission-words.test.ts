import { expect, it } from 'vitest';
import { PERMISSIONS } from '../../../components/allowed/permission-words';
import config from '../../../wxt.config';

it.each(['chrome', 'firefox'])(
  'every permission that %s grants at installation is explained',
  async (browser) => {
    if (typeof config.manifest !== 'function') throw new Error('the manifest depends on the browser');
    const made = await config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    const names = (made.permissions ?? []).map(String);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !(name in PERMISSIONS))).toEqual([]);
  },
);
