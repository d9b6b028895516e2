/** What a step found: each test of a suite counts one, any other step counts one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Shown when something failed: what the tool itself printed. */
  output: string;
  /** Sentences that are shown even when nothing failed, such as why something was skipped. */
  notes: string[];
}

export interface Step {
  name: string;
  /** Names of the steps whose result this one needs; when one of them fails, this one fails without being run. */
  after: readonly string[];
  /** Runs by itself when all others have ended, however they ended. */
  last?: boolean;
  /** `tell` shows a line while the step is still going. */
  run(tell: (line: string) => void): Promise<Outcome>;
}

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const AT_ONCE = 2;

/** Runs steps, two at a time where they do not wait for each other, and says each result and time as it comes. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  const ended = new Map<string, boolean>();
  const waiting = [...steps];
  const running = new Set<Promise<void>>();

  const start = async (step: Step): Promise<void> => {
    const began = Date.now();
    const outcome = await outcomeOf(step, ended, (line) => say(`        ${step.name}: ${line}`));
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;
    totals.skipped += outcome.skipped;
    ended.set(step.name, outcome.failed === 0);
    say(`${mark(outcome)} ${step.name} · ${summary(outcome)} · ${seconds(Date.now() - began)}`);
    for (const note of outcome.notes) say(`        ${note}`);
    if (outcome.failed > 0) say(indented(outcome.output));
  };

  while (waiting.length > 0 || running.size > 0) {
    const others = running.size > 0 || waiting.some(({ last }) => !last);
    const ready = waiting.find(
      (step) => step.after.every((name) => ended.has(name)) && !(step.last && others),
    );
    if (ready && running.size < AT_ONCE) {
      waiting.splice(waiting.indexOf(ready), 1);
      const run: Promise<void> = start(ready).finally(() => running.delete(run));
      running.add(run);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`these steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  return totals;
}

/** The contract's last line: `12 passed, 0 failed`, and the skipped only where there are some. */
export function lastLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0, output: '', notes: [] };

export function failure(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output, notes: [] };
}

async function outcomeOf(
  step: Step,
  ended: ReadonlyMap<string, boolean>,
  tell: (line: string) => void,
): Promise<Outcome> {
  const broken = step.after.filter((name) => ended.get(name) === false);
  if (broken.length > 0) return failure(`not run, because this failed: ${broken.join(', ')}`);
  try {
    return await step.run(tell);
  } catch (error) {
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function mark({ failed, passed }: Outcome): string {
  if (failed > 0) return 'FAILED ';
  return passed > 0 ? 'ok     ' : 'skipped';
}

function summary({ passed, failed, skipped }: Outcome): string {
  if (passed + failed + skipped === 1) return failed ? 'failed' : skipped ? 'skipped' : 'passed';
  return lastLine({ passed, failed, skipped });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function indented(output: string): string {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
}
