import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser, ensureFirefox } from './browsers';
import { ROOT, runTool } from './run-command';
import { failure, type Outcome, PASSED, type Step } from './run-steps';
import { judgeSizes } from './size-bounds';
import { countTests } from './vitest-report';
import { judgeLint } from './web-ext-report';

const TOOLS = {
  wxt: 'wxt/bin/wxt.mjs',
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  webExt: 'web-ext/bin/web-ext.js',
};

/** The programs that tests use: on Debian as root they are installed, elsewhere each suite says what it lacks. */
export const programs: Step = {
  name: 'programs',
  after: [],
  async run(tell) {
    await ensureBrowser(tell);
    await ensureFirefox(tell);
    return PASSED;
  },
};

export const prepare = tool('WXT types', TOOLS.wxt, ['prepare']);
export const lint = tool('lint', TOOLS.biome, ['check', '--error-on-warnings', '.']);
export const types = tool('types', TOOLS.tsc, ['--noEmit', '-p', '.'], ['WXT types']);
export const unused = tool('nothing unused', TOOLS.knip, [], ['WXT types']);
export const unit = suite('unit and structure', 'unit', ['WXT types', programs.name], false);
export const buildChrome = tool('build for Chrome', TOOLS.wxt, ['build'], ['WXT types']);
export const buildFirefox = tool(
  'build for Firefox',
  TOOLS.wxt,
  ['build', '-b', 'firefox', '--mv3'],
  [buildChrome.name],
);

/** Both builds hold the bounds of size-bounds.ts. */
export const sizes: Step = {
  name: 'sizes',
  after: [buildFirefox.name],
  async run() {
    const broken = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
      judgeSizes(path.join(ROOT, '.output', build)).map((sentence) => `${build}: ${sentence}`),
    );
    return broken.length === 0 ? PASSED : failure(broken.join('\n'));
  },
};

export const webExtLint: Step = {
  name: 'web-ext lint',
  after: [buildFirefox.name],
  async run() {
    const { stdout, output } = await runTool(TOOLS.webExt, [
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--output=json',
    ]);
    const problems = judgeLint(stdout);
    return problems.length === 0 ? PASSED : failure([...problems, output].join('\n'));
  },
};

/**
 * The tests in real browsers, Chromium and Firefox, after all others: many look at moments, which a busy machine stretches.
 * Without one its tests are skipped, or failed where `skipAllowed` is false.
 */
export function browserSuite(skipAllowed: boolean): Step {
  const tests = suite('browser', 'browser*', [], true);
  return { ...inBrowser(tests, skipAllowed, (tell) => withFirefox(tests, skipAllowed, tell)), last: true };
}

/** The tests that kill workers and browsers and fill disks: they stand still where they are told to, however busy the machine is. */
export function faultSuite(skipAllowed: boolean): Step {
  const tests = suite('faults', 'faults', [], true);
  return inBrowser(tests, skipAllowed, tests.run);
}

function inBrowser({ name }: Step, skipAllowed: boolean, run: Step['run']): Step {
  return {
    name,
    after: [programs.name, buildChrome.name, buildFirefox.name],
    async run(tell) {
      const browser = await ensureBrowser(tell);
      if (browser.path) return run(tell);
      if (!skipAllowed) return failure(browser.why);
      return { passed: 0, failed: 0, skipped: 1, output: '', notes: [browser.why] };
    },
  };
}

/** Runs the tests; those in Firefox are skipped by themselves where there is none, which is said or fails here. */
async function withFirefox(
  tests: Step,
  skipAllowed: boolean,
  tell: (line: string) => void,
): Promise<Outcome> {
  const firefox = await ensureFirefox(tell);
  const result = await tests.run(tell);
  if (firefox.path) return result;
  if (skipAllowed) return { ...result, notes: [firefox.why, ...result.notes] };
  return { ...result, failed: result.failed + 1, output: [firefox.why, result.output].join('\n') };
}

function tool(name: string, file: string, args: string[], after: string[] = []): Step {
  return {
    name,
    after,
    async run() {
      const { code, output } = await runTool(file, args);
      return code === 0 ? PASSED : failure(output);
    },
  };
}

function suite(name: string, project: string, after: string[], saysFiles: boolean): Step {
  return {
    name,
    after,
    async run(tell) {
      const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
      const report = path.join(folder, 'report.json');
      try {
        const { code, output } = await runTool(
          TOOLS.vitest,
          [
            'run',
            '--project',
            project,
            // A busy machine is slow, not wrong.
            '--testTimeout=60000',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${report}`,
          ],
          { onLine: (line) => saysFiles && isFileResult(line) && tell(line.trim()), env: { NO_COLOR: '1' } },
        );
        if (!existsSync(report)) return failure(output);
        return outcome(await readFile(report, 'utf8'), code, onlyFailures(output));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function outcome(report: string, code: number, output: string): Outcome {
  const { skippedIn, ...counts } = countTests(report, code);
  const notes = [...skippedIn].map(([file, skipped]) => `${skipped} skipped in ${path.relative(ROOT, file)}`);
  if (notes.length > 0 && !existsSync(path.join(ROOT, '../shared/corpus')))
    notes.unshift(
      'Tests that read saved pages in ../shared/corpus are skipped, because that folder is not there.',
    );
  return { ...counts, output, notes };
}

/** What Vitest prints of its failures, without the list of what passed before them. */
function onlyFailures(output: string): string {
  return output.slice(Math.max(0, output.search(/^⎯+ (?:Failed|Unhandled)/m)));
}

/** Vitest's line for a finished test file, such as ` ✓ |browser| tests/browser/main-job.test.ts (4 tests) 900ms`. */
function isFileResult(line: string): boolean {
  return /^\s*[✓❯×]\s+\|[\w-]+\|/.test(line);
}
