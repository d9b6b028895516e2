import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundles } from '../bench/bundles';
import { exportSpeed } from '../bench/export';
import type { Figure } from '../bench/figure';
import { findings } from '../bench/findings';
import { hashing } from '../bench/hashing';
import { oneClick } from '../bench/one-click';
import { packageSpeed } from '../bench/package';
import { readers } from '../bench/readers';
import { recorderCost } from '../bench/recorder-cost';
import { rendering } from '../bench/rendering';
import { circumstances, tableOf } from '../bench/report';
import { snapshot } from '../bench/snapshot';
import { wholePage } from '../bench/whole-page';
import { yearOfUse } from '../bench/year';
import { ensureBrowser } from './browsers';
import { ROOT, runCommand, runTool } from './run-command';

/**
 * `npm run bench` measures everything and writes docs/bench.md; `npm run bench -- rendering` measures one thing and
 * replaces its part of that file. Figures that do not hold are told, and are no failure of the command.
 */
const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  'one-click': oneClick,
  'whole-page': wholePage,
  rendering,
  recorder: recorderCost,
  snapshot,
  readers,
  findings,
  hashing,
  package: packageSpeed,
  export: exportSpeed,
  year: yearOfUse,
  bundles,
};

const REPORT = path.join(ROOT, 'docs/bench.md');
const HEAD = `# What it costs, measured

\`npm run bench\` measures all of this anew in the built extension in a real Chromium and writes this file; \`npm run bench -- NAME\`
does one part. The pages are invented (\`tests/bench/activity-page.ts\`). Both sides of a comparison take turns in one run, so that
whatever else the machine does weighs on both; a ratio is the median of the ratios of the rounds. Times move with the machine, ratios
should not. Nothing here is a test: a bound that is not held is said, and fails nothing.
`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
process.exitCode = await runAll(wanted.length > 0 ? wanted : Object.keys(BENCHES));

/** Gives the exit code: 1 when a bench could not run. */
async function runAll(names: readonly string[]): Promise<number> {
  const browser = await ensureBrowser((line) => console.error(line));
  if (browser.path === null) {
    console.error(browser.why);
    return 1;
  }
  const version = (await runCommand(browser.path, ['--version'])).stdout.trim();
  const built = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  let code = 0;
  for (const name of names) {
    console.log(`\n## ${name}\n`);
    try {
      const figures = await BENCHES[name]?.();
      const part = `${circumstances(version)}\n\n${tableOf(figures ?? [])}`;
      console.log(part);
      await keep(name, part);
    } catch (error) {
      console.error(`${name} could not run:`, error);
      code = 1;
    }
  }
  return code;
}

/** Puts one bench's part into the report, in place of what stood there of it. */
async function keep(name: string, part: string): Promise<void> {
  const before = await readFile(REPORT, 'utf8').catch(() => '');
  const parts = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0] ?? '', text.slice(text.indexOf('\n')).trim()] as const),
  );
  parts.set(name, part);
  const ordered = Object.keys(BENCHES).flatMap((one) => {
    const text = parts.get(one);
    return text === undefined ? [] : [`## ${one}\n\n${text}\n`];
  });
  await writeFile(REPORT, [HEAD, ...ordered].join('\n'));
}
