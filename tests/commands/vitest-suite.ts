import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runTool } from './run-command';
import { failure, type Outcome, type Step } from './run-steps';
import { type Count, countTests, triedAgain } from './vitest-report';

interface SuiteOptions {
  /** Says each file as it ends. */
  saysFiles?: boolean;
  /** Runs the files in which something failed once more, with nothing beside them: a fault that is there fails again. */
  secondTry?: boolean;
}

interface Try {
  counts: Count;
  output: string;
}

/** A project of vitest.config.ts as a step. What passed only when tried again is named in the notes, with how it had failed. */
export function vitestSuite(
  name: string,
  project: string,
  after: readonly string[],
  { saysFiles = false, secondTry = false }: SuiteOptions = {},
): Step {
  return {
    name,
    after,
    async run(tell) {
      const onLine = (line: string) => saysFiles && isFileResult(line) && tell(line.trim());
      const first = await tryFiles(project, [], onLine);
      if (typeof first === 'string') return failure(first);
      const failed = [...first.counts.failedIn.keys()];
      if (!secondTry || failed.length === 0) return outcome(first, []);
      const files = failed.map((file) => path.relative(ROOT, file));
      tell(`failed, and tried again alone: ${files.join(', ')}`);
      const second = await tryFiles(project, files, onLine);
      if (typeof second === 'string') return failure(`${first.output}\n${second}`);
      const notes = [`tried twice: ${files.join(', ')}; the first time:`, ...first.output.split('\n')];
      return outcome({ counts: triedAgain(first.counts, second.counts), output: second.output }, notes);
    },
  };
}

/** Runs files of a project, all of them when none are named; gives what was printed when there is no report. */
async function tryFiles(
  project: string,
  files: readonly string[],
  onLine: (line: string) => void,
): Promise<Try | string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  const report = path.join(folder, 'report.json');
  try {
    const { code, output } = await runTool(
      'vitest/vitest.mjs',
      [
        ...['run', '--project', project, ...files],
        ...(files.length > 0 ? ['--maxWorkers=1'] : []),
        // A busy machine is slow, not wrong.
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { onLine, env: { NO_COLOR: '1' } },
    );
    if (!existsSync(report)) return output;
    return { counts: countTests(await readFile(report, 'utf8'), code), output: onlyFailures(output) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outcome({ counts: { skippedIn, failedIn: _, ...counts }, output }: Try, told: string[]): Outcome {
  const notes = [...skippedIn].map(([file, skipped]) => `${skipped} skipped in ${path.relative(ROOT, file)}`);
  if (notes.length > 0 && !existsSync(path.join(ROOT, '../shared/corpus')))
    notes.unshift(
      'Tests that read saved pages in ../shared/corpus are skipped, because that folder is not there.',
    );
  return { ...counts, output, notes: [...notes, ...told] };
}

/** What Vitest prints of its failures, without the list of what passed before them. */
function onlyFailures(output: string): string {
  return output.slice(Math.max(0, output.search(/^⎯+ (?:Failed|Unhandled)/m)));
}

/** Vitest's line for a finished test file, such as ` ✓ |browser| tests/browser/main-job.test.ts (4 tests) 900ms`. */
function isFileResult(line: string): boolean {
  return /^\s*[✓❯×]\s+\|[\w-]+\|/.test(line);
}
