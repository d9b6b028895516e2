import * as v from 'valibot';

/** What is used of Vitest's JSON report. */
const Report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

interface Tests {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Count extends Tests {
  /** Files in which tests were skipped, with how many. */
  skippedIn: Map<string, number>;
  /** What was found in each file that failed. */
  failedIn: Map<string, Tests>;
}

/**
 * Counts the tests of a JSON report. A file that failed without a failed test (it could not be loaded) counts one
 * failed, and so does a run that exits with an error although every test passed.
 */
export function countTests(json: string, exitCode: number): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, skippedIn: new Map(), failedIn: new Map() };
  for (const { name, status, assertionResults } of v.parse(Report, JSON.parse(json)).testResults) {
    const having = (...statuses: string[]) =>
      assertionResults.filter((test) => statuses.includes(test.status)).length;
    const tests = {
      passed: having('passed'),
      failed: having('failed') || (status === 'failed' ? 1 : 0),
      skipped: having('skipped', 'pending', 'todo', 'disabled'),
    };
    add(count, tests, 1);
    if (tests.skipped > 0) count.skippedIn.set(name, tests.skipped);
    if (tests.failed > 0) count.failedIn.set(name, tests);
  }
  if (exitCode !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** The counts of a run in which the files that failed were run a second time: theirs are those of the second. */
export function triedAgain(first: Count, second: Count): Count {
  const count: Count = { ...first, skippedIn: new Map(first.skippedIn), failedIn: second.failedIn };
  for (const [file, tests] of first.failedIn) {
    add(count, tests, -1);
    count.skippedIn.delete(file);
  }
  add(count, second, 1);
  for (const [file, skipped] of second.skippedIn) count.skippedIn.set(file, skipped);
  return count;
}

function add(to: Tests, tests: Tests, times: 1 | -1): void {
  to.passed += times * tests.passed;
  to.failed += times * tests.failed;
  to.skipped += times * tests.skipped;
}
