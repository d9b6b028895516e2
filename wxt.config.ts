import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { describePackages, noticeOf, packageFolder, runtimePackages } from './tests/release/third-party';

/** Declared for both stores; `npm run check` and the store linters read the result. */
const GECKO_ID = 'wallet-witness@wallet-witness.org';

/** Modules of plain data that is worked out of much more than itself; the build runs them and packs the outcome. */
const VALUES = [
  'utils/wallets/sites.ts',
  'utils/redaction/secrets/seed-words.ts',
  'utils/i18n/carried-words.ts',
  'utils/i18n/languages.ts',
].map((file) => path.resolve(file));

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

/** Gathers the packages that a build takes modules from. Lists of words are packed as values, so their package is named here. */
function gatherPackages() {
  const folders = new Set([path.resolve('node_modules/@scure/bip39')]);
  const plugin = {
    name: 'gather-packages',
    generateBundle(_: unknown, bundle: Record<string, { type: string; moduleIds?: readonly string[] }>) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const folder of moduleIds.map(packageFolder)) if (folder) folders.add(folder);
    },
  };
  return { folders, plugin };
}

const inExtension = gatherPackages();

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

/** Dexie's entry of its own is written for browsers of 2014; this one is the same code for today's. */
const resolve = { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } };

/**
 * The page that checks packages, as one file that every package carries: script and style stand in it, and by their
 * hashes its policy lets nothing else run. It opens from a disk, and no network is in its reach.
 */
async function carriedVerifier(): Promise<string> {
  const inPage = gatherPackages();
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packValues, inPage.plugin],
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: path.resolve('entrypoints/verify/carried.tsx'), name: 'verify', formats: ['iife'] },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const style = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('');
  if (script.includes('</script') || style.includes('</style'))
    throw new Error('the page would end too early');
  const notice = noticeOf(describePackages(inPage.folders));
  if (notice.includes('-->')) throw new Error('the notice would end too early');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<!--
${notice}-->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wallet Witness</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script>${script}</script>
</body>
</html>
`;
}

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [packValues, nativeBrowserInPages, inExtension.plugin],
    resolve,
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push('verifier.txt', 'third-party.txt');
    },
    // Not a page of the extension, so not named as one: it is text that packages carry.
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: 'verifier.txt', contents: await carriedVerifier() });
      const folders = [...inExtension.folders, ...runtimePackages(path.resolve('.'))];
      // The mark at its front makes a browser read it as UTF-8.
      files.push({
        relativeDest: 'third-party.txt',
        contents: `\ufeff${noticeOf(describePackages(folders))}`,
      });
    },
  },
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
      'declarativeNetRequestWithHostAccess',
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
      // No remote code. The background worker may ask the time authorities that the person chose (which of them over http is
      // for the person to say, so nothing is upgraded); every page takes the network from itself in its own first lines.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' data: blob: https: http:; font-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
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
