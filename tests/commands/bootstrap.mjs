/**
 * Runs one of the project's commands on a machine that has only Node and git:
 * `node tests/commands/bootstrap.mjs tests/commands/test.ts …` installs the packages when they are missing or no longer
 * those of package-lock.json, then runs the TypeScript file. Plain JavaScript without imports of its own, because it
 * runs before there is a node_modules. Says what it does on stderr, so that a command's stdout stays the command's.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  say(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (!script) {
  say('Usage: node tests/commands/bootstrap.mjs FILE.ts [arguments]');
  process.exit(1);
}

if (!packagesAreInstalled()) await installPackages();
// TypeScript's settings extend a file that WXT writes.
if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) await prepare();
process.exit(await run(process.execPath, ['--import', 'tsx', path.resolve(root, script), ...args]));

/** Whether node_modules holds what package-lock.json names, by version; packages for other platforms may be absent. */
function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    const found = installed[folder];
    return found ? found.version === version : optional === true;
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return null;
  }
}

async function installPackages() {
  const started = Date.now();
  say('Installing the packages; the first time takes a minute or two …');
  const progress = setInterval(() => say(`  still installing, ${seconds(started)} s`), 15_000);
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier']);
  clearInterval(progress);
  if (code !== 0) {
    say('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
  say(`Packages installed in ${seconds(started)} s.`);
}

async function prepare() {
  const code = await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare', '--level', 'error']);
  if (code !== 0) {
    say('WXT could not write its types; it says why above.');
    process.exit(1);
  }
}

/** Under `npm run`, npm names its own file: running that with node needs no shell, on Windows either. */
function npm(args) {
  const file = process.env.npm_execpath;
  if (file?.endsWith('.js')) return run(process.execPath, [file, ...args], 'quiet');
  return run('npm', args, 'quiet', process.platform === 'win32');
}

/** Runs to the end and gives the exit code; an interrupt is passed on, so that the command can end in its own way. */
function run(command, args, output = 'shown', shell = false) {
  return new Promise((resolve) => {
    const stdout = output === 'quiet' ? process.stderr : 'inherit';
    const child = spawn(command, args, { cwd: root, shell, stdio: ['inherit', stdout, 'inherit'] });
    const passOn = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, passOn);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
