import { expect, it } from 'vitest';
import { failure, lastLine, PASSED, runSteps, type Step } from '../../commands/run-steps';

const step = (name: string, after: string[], run: Step['run']): Step => ({ name, after, run });

async function run(...steps: Step[]) {
  const lines: string[] = [];
  const totals = await runSteps(steps, (line) => lines.push(line));
  return { totals, lines };
}

it('the last line has the skipped only where there are some', () => {
  expect(lastLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(lastLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

it('the counts of all steps are summed', async () => {
  const suite = { passed: 5, failed: 1, skipped: 2, output: 'why', notes: ['a note'] };
  const { totals, lines } = await run(
    step('one', [], async () => PASSED),
    step('suite', [], async () => suite),
  );
  expect(totals).toEqual({ passed: 6, failed: 1, skipped: 2 });
  expect(lines.join('\n')).toContain('a note');
  expect(lines.join('\n')).toContain('why');
});

it('a step runs after those it needs, and at most two run at once', async () => {
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const slow = (name: string, after: string[]) =>
    step(name, after, async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      order.push(name);
      return PASSED;
    });
  await run(slow('last', ['a', 'b', 'c']), slow('a', []), slow('b', []), slow('c', []));
  expect(order.at(-1)).toBe('last');
  expect(most).toBe(2);
});

it('a step whose need failed is failed without being run', async () => {
  let ran = false;
  const { totals } = await run(
    step('build', [], async () => failure('broken')),
    step('browser', ['build'], async () => {
      ran = true;
      return PASSED;
    }),
  );
  expect(totals).toEqual({ passed: 0, failed: 2, skipped: 0 });
  expect(ran).toBe(false);
});

it('a step that throws is failed, with what it threw', async () => {
  const { totals, lines } = await run(
    step('tool', [], async () => {
      throw new Error('no such file');
    }),
  );
  expect(totals.failed).toBe(1);
  expect(lines.join('\n')).toContain('no such file');
});

it('steps that wait for each other are an error, not a silence', async () => {
  const wait = step('a', ['b'], async () => PASSED);
  await expect(run(wait)).rejects.toThrow('wait for each other');
});

it('a last step runs by itself after all others, also after one that failed', async () => {
  const order: string[] = [];
  const noted =
    (name: string, failed = false) =>
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(name);
      return failed ? failure('broken') : PASSED;
    };
  await run(
    { ...step('last', ['one'], noted('last')), last: true },
    step('one', [], noted('one')),
    step('two', ['one'], noted('two', true)),
    step('three', ['one'], noted('three')),
  );
  expect(order).toEqual(['one', 'two', 'three', 'last']);
});
