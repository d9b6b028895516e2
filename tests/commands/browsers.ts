import { existsSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser';
import { findProgram } from '../browser/find-program';
import { findFirefox } from '../browser/firefox/find-firefox';
import { runCommand } from './run-command';

/** Where the browser is, or one sentence that says what to install. */
export type Found = { path: string; why: '' } | { path: null; why: string };

/** What the walkthrough and the tests use beside the browser itself; Debian's names. */
const PACKAGES = [
  // A browser that was named by hand is not replaced by another.
  { name: 'chromium', has: () => findBrowser() !== null || Boolean(process.env['CHROMIUM_PATH']) },
  { name: 'fonts-noto-cjk', has: async () => await succeeds('dpkg', ['-s', 'fonts-noto-cjk']) },
  // A screen and a keyboard of their own: the browser's questions and menus need a window and real keys.
  { name: 'xvfb', has: async () => await succeeds('Xvfb', ['-help']) },
  // Run without a screen, it fails even at telling its version.
  { name: 'xdotool', has: () => findProgram({ names: ['xdotool'] }) !== null },
  { name: 'unzip', has: async () => await succeeds('unzip', ['-v']) },
  { name: 'zip', has: async () => await succeeds('zip', ['-v']) },
  // Opens what zip.js has locked.
  { name: '7zip', has: () => findProgram({ names: ['7zz', '7z', '7za'] }) !== null },
  { name: 'openssl', has: async () => await succeeds('openssl', ['version']) },
];

const MISSING =
  'No browser was found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one; nothing was run in a browser.';

const FIREFOX = {
  name: 'firefox-esr',
  has: () => findFirefox() !== null || Boolean(process.env['FIREFOX_PATH']),
};

const FIREFOX_MISSING =
  'No Firefox was found: install it, or set FIREFOX_PATH to one; nothing was run in Firefox.';

/** Finds a Chromium; on Debian as root, installs it with the fonts and tools that the tests use. */
export async function ensureBrowser(tell: (line: string) => void): Promise<Found> {
  if (isDebianRoot()) await installMissing(PACKAGES, tell);
  const path = findBrowser();
  return path ? { path, why: '' } : { path: null, why: MISSING };
}

/** Finds a Firefox; on Debian as root, installs one. */
export async function ensureFirefox(tell: (line: string) => void): Promise<Found> {
  if (isDebianRoot()) await installMissing([FIREFOX], tell);
  const path = findFirefox();
  return path ? { path, why: '' } : { path: null, why: FIREFOX_MISSING };
}

interface Package {
  name: string;
  has(): boolean | Promise<boolean>;
}

async function installMissing(packages: readonly Package[], tell: (line: string) => void): Promise<void> {
  const missing: string[] = [];
  for (const { name, has } of packages) if (!(await has())) missing.push(name);
  if (missing.length === 0) return;
  tell(`installing ${missing.join(', ')} with apt-get`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
    { env },
  );
  if (code !== 0) tell(`apt-get could not install them: ${output.trim().split('\n').at(-1) ?? ''}`);
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function succeeds(program: string, args: string[]): Promise<boolean> {
  return runCommand(program, args).then(
    ({ code }) => code === 0,
    () => false,
  );
}
