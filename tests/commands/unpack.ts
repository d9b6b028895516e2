import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPackage } from '../independent/read-package';
import { type Ended, runCommand } from './run-command';

/** Unpacks a ZIP into a folder with the system's own tool, or without it where there is none. Gives the bag inside. */
export async function unpack(zip: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ended = await systemTool(zip, folder);
  if (ended === null) await unpackByHand(zip, folder);
  else if (ended.code !== 0) throw new Error(`the file cannot be unpacked: ${ended.output.trim()}`);
  const [bag, ...others] = await readdir(folder);
  if (!bag || others.length > 0) throw new Error(`one folder was expected in ${path.basename(zip)}`);
  return path.join(folder, bag);
}

/** `unzip`, or on Windows the `tar` that it comes with; null where it is not installed. */
async function systemTool(zip: string, folder: string): Promise<Ended | null> {
  const [program, args]: [string, string[]] =
    process.platform === 'win32' ? ['tar', ['-xf', zip, '-C', folder]] : ['unzip', ['-q', zip, '-d', folder]];
  return runCommand(program, args).catch(() => null);
}

async function unpackByHand(zip: string, folder: string): Promise<void> {
  const read = readPackage(zip);
  if (read.problems.length > 0) throw new Error(`the file cannot be unpacked: ${read.problems.join('; ')}`);
  for (const [name, content] of read.files) {
    const file = path.join(folder, read.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
