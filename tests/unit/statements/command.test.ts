import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/commands/read-statement.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('the command read-statement', () => {
  it('prints one JSON object with the wallet and its transactions, and nothing else', () => {
    const { stdout, status } = run('tests/unit/statements/fixtures/jd.csv');
    const printed: unknown = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(printed as object)).toEqual(['wallet', 'transactions']);
    expect(printed).toMatchObject({ wallet: 'jd-pay', transactions: [{ amount: { value: '-131.77' } }, {}] });
  });

  it('says in one line why a file is not read, and fails', () => {
    for (const args of [['package.json'], ['no-such-file.csv'], [], ['a.csv', 'b.csv']]) {
      const { stdout, stderr, status } = run(...args);
      expect([stdout, status]).toEqual(['', 1]);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});
