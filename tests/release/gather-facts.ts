import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { PERMISSIONS } from '../../components/allowed/permission-words';
import { ROOT, runCommand, runTool } from '../commands/run-command';
import { judgeSizes } from '../commands/size-bounds';
import { judgeLint } from '../commands/web-ext-report';
import { listFolder, readSource } from '../structure/source-files';
import { PACKAGES } from './make-packages';
import { packageVersion } from './package-version';
import { rebuildProblems } from './rebuild';
import { Manifest, type ReleaseFacts } from './release-facts';
import { describePackages, runtimePackages } from './third-party';

const BUILDS = { Chrome: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const Words = v.record(
  v.string(),
  v.pipe(
    v.object({ message: v.string() }),
    v.transform((one) => one.message),
  ),
);
const Lock = v.object({ version: v.string() });

/** Reads everything that a release is judged by, of the packages that lie in .output. */
export async function gatherFacts(): Promise<ReleaseFacts> {
  const languages = listFolder('public/_locales').map((name) => name.replace(/\/$/, ''));
  const texts = ['README.md', ...listFolder('docs/store').map((name) => `docs/store/${name}`)].filter(
    (name) => name.endsWith('.md'),
  );
  return {
    today: new Date().toISOString().slice(0, 10),
    version: packageVersion(ROOT),
    lockVersion: v.parse(Lock, json('package-lock.json')).version,
    changelog: readSource('CHANGELOG.md').text,
    chrome: v.parse(Manifest, json(`${BUILDS.Chrome}/manifest.json`)),
    firefox: v.parse(Manifest, json(`${BUILDS.Firefox}/manifest.json`)),
    readme: readSource('README.md').text,
    privacy: readSource('PRIVACY.md').text,
    explained: Object.keys(PERMISSIONS),
    words: Object.fromEntries(
      languages.map((one) => [one, v.parse(Words, json(`public/_locales/${one}/messages.json`))]),
    ),
    listings: Object.fromEntries(
      texts
        .filter((file) => file.startsWith('docs/store/'))
        .map((file) => [path.basename(file, '.md'), readSource(file).text]),
    ),
    thirdParty: describePackages(runtimePackages(ROOT)),
    notices: Object.fromEntries(
      Object.entries(BUILDS).map(([name, folder]) => [name, textOf(`${folder}/third-party.txt`)]),
    ),
    sizes: Object.entries(BUILDS).flatMap(([name, folder]) =>
      judgeSizes(path.join(ROOT, folder)).map((problem) => `${name}: ${problem}`),
    ),
    lint: await lintProblems(),
    packages: packages(),
    rebuilt: await rebuildProblems(`wallet-witness-${packageVersion(ROOT)}-sources.zip`),
    pictures: await pictures(texts),
    screensChanged: await changed('components'),
    uncommitted: await uncommitted(),
  };
}

function packages(): ReleaseFacts['packages'] {
  const listed = new Map(
    (textOf(path.relative(ROOT, path.join(PACKAGES, 'SHA256SUMS'))) ?? '')
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  return readdirSync(PACKAGES)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => {
      const content = readFileSync(path.join(PACKAGES, name));
      return {
        name,
        sum: createHash('sha256').update(content).digest('hex'),
        listed: listed.get(name) ?? null,
      };
    });
}

async function lintProblems(): Promise<string[]> {
  const { stdout } = await runTool('web-ext/bin/web-ext.js', [
    'lint',
    `--source-dir=${BUILDS.Firefox}`,
    '--output=json',
  ]);
  return judgeLint(stdout);
}

/** The pictures that texts show, by their addresses within the project. */
async function pictures(texts: readonly string[]): Promise<ReleaseFacts['pictures']> {
  const shown = texts.flatMap((file) =>
    [...readSource(file).text.matchAll(/(?:src|srcset)="([^":]+)"|!\[[^\]]*\]\(([^):]+)\)/g)].map(
      ([, inTag, inText]) => path.posix.join(path.posix.dirname(file), inTag ?? inText ?? ''),
    ),
  );
  return Promise.all(
    [...new Set(shown)].map(async (file) => ({
      path: file,
      // What is not committed yet is of today.
      taken: existsSync(path.join(ROOT, file)) ? ((await changed(file)) ?? '9999') : null,
    })),
  );
}

/** The day of the last commit that touched something; null where none did, or where there is no git. */
async function changed(file: string): Promise<string | null> {
  return (await git(['log', '-1', '--format=%cs', '--', file]))?.trim() || null;
}

async function uncommitted(): Promise<string[] | null> {
  const status = await git(['status', '--porcelain']);
  return status === null ? null : status.split('\n').flatMap((line) => line.slice(3) || []);
}

async function git(args: string[]): Promise<string | null> {
  const ended = await runCommand('git', args).catch(() => null);
  return ended?.code === 0 ? ended.stdout : null;
}

function textOf(file: string): string | null {
  return existsSync(path.join(ROOT, file)) ? readSource(file).text : null;
}

function json(file: string): unknown {
  return JSON.parse(readSource(file).text);
}
