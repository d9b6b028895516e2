import { describe, expect, it } from 'vitest';
import { countTests, triedAgain } from '../../commands/vitest-report';
import { judgeLint } from '../../commands/web-ext-report';

describe("Vitest's report", () => {
  const report = (...files: { status: string; tests: string[] }[]) =>
    JSON.stringify({
      testResults: files.map(({ status, tests }, index) => ({
        name: `file-${index}.test.ts`,
        status,
        assertionResults: tests.map((test) => ({ status: test, fullName: 'a claim' })),
      })),
    });

  it('counts each test one, and says where some were skipped', () => {
    const json = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['failed', 'passed', 'todo'] },
    );
    expect(countTests(json, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      skippedIn: new Map([
        ['file-0.test.ts', 1],
        ['file-1.test.ts', 1],
      ]),
      failedIn: new Map([['file-1.test.ts', { passed: 1, failed: 1, skipped: 1 }]]),
    });
  });

  it('of files that were tried again the second try counts, and what failed twice is failed', () => {
    const first = countTests(
      report(
        { status: 'passed', tests: ['passed', 'skipped'] },
        { status: 'failed', tests: ['failed', 'skipped', 'skipped'] },
      ),
      1,
    );
    const again = (...tests: string[]) => {
      const failed = tests.includes('failed');
      const json = report({ status: failed ? 'failed' : 'passed', tests });
      return triedAgain(first, countTests(json.replaceAll('file-0', 'file-1'), failed ? 1 : 0));
    };
    expect(again('passed', 'passed', 'passed')).toEqual({
      ...{ passed: 4, failed: 0, skipped: 1, failedIn: new Map() },
      skippedIn: new Map([['file-0.test.ts', 1]]),
    });
    expect(again('failed', 'skipped', 'skipped')).toMatchObject({ passed: 1, failed: 1, skipped: 3 });
  });

  it('a second try that could not be run leaves the first one failed', () => {
    const first = countTests(report({ status: 'failed', tests: ['failed'] }), 1);
    expect(triedAgain(first, countTests(report(), 1)).failed).toBe(1);
  });

  it('a file that could not be loaded counts one failed', () => {
    expect(countTests(report({ status: 'failed', tests: [] }), 1).failed).toBe(1);
  });

  it('a run that ended with an error is failed even where every test passed', () => {
    expect(countTests(report({ status: 'passed', tests: ['passed'] }), 1).failed).toBe(1);
  });
});

describe("web-ext's report", () => {
  const message = (code: string) => ({ code, message: 'a sentence', file: 'chunks/popup.js' });

  it('every error counts, and every warning that is not a library’s', () => {
    const json = JSON.stringify({
      errors: [message('MANIFEST_ICON_NOT_FOUND')],
      warnings: [message('UNSAFE_VAR_ASSIGNMENT'), message('MISSING_DATA_COLLECTION_PERMISSIONS')],
    });
    expect(judgeLint(json)).toEqual([
      'MANIFEST_ICON_NOT_FOUND chunks/popup.js: a sentence',
      'MISSING_DATA_COLLECTION_PERMISSIONS chunks/popup.js: a sentence',
    ]);
  });

  it('a clean package has nothing to say', () => {
    expect(judgeLint(JSON.stringify({ errors: [], warnings: [message('UNSAFE_VAR_ASSIGNMENT')] }))).toEqual(
      [],
    );
  });
});
