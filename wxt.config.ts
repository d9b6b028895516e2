import path from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** Declared for both stores; `npm run check` and the store linters read the result. */
const GECKO_ID = 'wallet-witness@wallet-witness.org';

/** Modules of plain data that is worked out of much more than itself; the build runs them and packs the outcome. */
const VALUES = ['utils/wallets/sites.ts', 'utils/redaction/seed-words.ts'].map((file) => path.resolve(file));

/** Puts in the place of such a module the values that it exports, which must be JSON. */
const packValues = {
  name: 'pack-values',
  enforce: 'pre' as const,
  async load(id: string) {
    if (!VALUES.includes(id)) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id);
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

/**
 * Chrome since 116 and Firefox answer with promises themselves. What goes into pages, and into each of them anew, is
 * spared the 10 kB of webextension-polyfill; the background worker and the extension's own pages use it.
 */
const nativeBrowserInPages = {
  name: 'native-browser-in-pages',
  enforce: 'pre' as const,
  config({ build }: { build?: { lib?: false | { fileName?: unknown } } }) {
    const inPage = build?.lib && build.lib.fileName !== 'background';
    // The first alias of a name wins, so this one takes back what the module of the polyfill says.
    return inPage ? { resolve: { alias: { 'wxt/browser': 'wxt/browser' } } } : {};
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [packValues, nativeBrowserInPages],
    // Dexie's entry of its own is written for browsers of 2014; this one is the same code for today's.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    // Every one of these installs without a warning; a test asks the browser itself.
    permissions: [
      'activeTab',
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    // Asked for when a reminder is first wanted; without it the icon and the panel tell of it.
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_appName__' },
    // The keys are proposals: a browser leaves out what is taken, and the person can change them.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'capture-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_capturePage__' },
      'open-case-file': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_openPanel__' },
    },
    content_security_policy: {
      // No network, no remote code: the pages of the extension may only use what is packed with it.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' data: blob:; font-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
