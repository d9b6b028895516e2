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

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Files in which tests were skipped, with how many. */
  skippedIn: Map<string, number>;
}

/**
 * Counts the tests of a JSON report. A file that failed without a failed test (it could not be loaded) counts one
 * failed, and so does a run that exits with an error although every test passed.
 */
export function countTests(json: string, exitCode: number): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, skippedIn: new Map() };
  for (const file of v.parse(Report, JSON.parse(json)).testResults) {
    const having = (...statuses: string[]) =>
      file.assertionResults.filter(({ status }) => statuses.includes(status)).length;
    const failed = having('failed');
    const skipped = having('skipped', 'pending', 'todo', 'disabled');
    count.passed += having('passed');
    count.failed += failed || (file.status === 'failed' ? 1 : 0);
    count.skipped += skipped;
    if (skipped > 0) count.skippedIn.set(file.name, skipped);
  }
  if (exitCode !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
