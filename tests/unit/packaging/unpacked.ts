import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composePackage, type Package } from '../../../utils/packaging/bag';
import type { PackageInput } from '../../../utils/packaging/package-input';

export interface Unpacked {
  package: Package;
  /** The ZIP on disk. */
  zip: string;
  /** The bag's folder, as `unzip` laid it. */
  bag: string;
}

/** Composes a package, writes the ZIP into a new temporary folder and unzips it there with the system's own tool. */
export async function unpacked(input: PackageInput): Promise<Unpacked> {
  const made = await composePackage(input);
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const zip = join(folder, made.fileName);
  writeFileSync(zip, new Uint8Array(await made.blob.arrayBuffer()));
  execFileSync('unzip', ['-q', zip], { cwd: folder });
  return { package: made, zip, bag: join(folder, made.fileName.replace('.zip', '')) };
}

/** Runs a command; exit status and everything it said. */
export function run(
  cwd: string,
  command: string,
  ...args: string[]
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}
