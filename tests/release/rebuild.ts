import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runCommand } from '../commands/run-command';
import { PACKAGES } from './make-packages';

/**
 * Does what a reviewer does: unpacks the archive of the sources in another folder, makes the packages there with the same
 * libraries, and compares. Gives the packages that came out otherwise, as sentences; rejects when they cannot be made.
 */
export async function rebuildProblems(sources: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  try {
    const unpacked = await runCommand('unzip', ['-q', path.join(PACKAGES, sources), '-d', folder]);
    if (unpacked.code !== 0) throw new Error(unpacked.output);
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const command = path.join(folder, 'tests/commands/package.ts');
    const made = await runCommand(process.execPath, ['--import', 'tsx', command]);
    if (made.code !== 0) return [`cannot be made from ${sources}: ${made.output.trim()}`];
    const sums = async (from: string) => (await readFile(path.join(from, 'SHA256SUMS'), 'utf8')).split('\n');
    const again = await sums(path.join(folder, path.relative(ROOT, PACKAGES)));
    return (await sums(PACKAGES))
      .filter((line) => !again.includes(line))
      .map((line) => `${line.slice(66)} comes out otherwise when it is made from ${sources}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
