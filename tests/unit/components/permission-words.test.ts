import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../components/allowed/permission-words';
import config from '../../../wxt.config';

async function namesFor(browser: string): Promise<{ granted: string[]; asked: string[] }> {
  if (typeof config.manifest !== 'function') throw new Error('the manifest depends on the browser');
  const made = await config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  return {
    granted: (made.permissions ?? []).map(String),
    asked: [...(made.optional_permissions ?? []), ...(made.optional_host_permissions ?? [])].map(String),
  };
}

describe.each(['chrome', 'firefox'])('in the manifest for %s', (browser) => {
  it('every permission, granted at installation or asked for later, is explained', async () => {
    const { granted, asked } = await namesFor(browser);
    expect(granted.length).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(0);
    expect([...granted, ...asked].filter((name) => !(name in PERMISSIONS))).toEqual([]);
  });
});

it('nothing is explained that no manifest asks for', async () => {
  const all = await Promise.all(['chrome', 'firefox'].map(namesFor));
  const names = new Set(all.flatMap(({ granted, asked }) => [...granted, ...asked]));
  expect(Object.keys(PERMISSIONS).filter((name) => !names.has(name))).toEqual([]);
});
