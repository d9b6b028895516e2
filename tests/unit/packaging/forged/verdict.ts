import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { inspectFiles } from '../../../../utils/packaging/inspect-files';
import { openZip } from '../../../../utils/packaging/open-package';
import type { Files } from './fabricate';

/** The stranger's own copy: one that came with a forged package would say what the forger likes. */
const SCRIPT = readFileSync(
  path.resolve(import.meta.dirname, '../../../../utils/packaging/scripts/verify.sh'),
);

/** What those say who check a package: nothing is wrong, or something is. */
export interface Verdict {
  script: 'right' | 'wrong';
  pages: 'right' | 'wrong';
  /** All that the script printed, and what the pages found. */
  said: string;
}

/** The verdicts of the script, on the files in a folder, and of what both pages run, on a ZIP of them. */
export async function verdictOn(files: Files, lay?: (bag: string) => void): Promise<Verdict> {
  const [script, pages] = await Promise.all([byScript(files, lay), byPages(await zipOf(files))]);
  return { script: script.verdict, pages: pages.verdict, said: script.said + pages.said };
}

export async function byScript(files: Files, lay?: (bag: string) => void) {
  const bag = mkdtempSync(path.join(tmpdir(), 'forged-'));
  for (const [name, content] of new Map([...files, ['verify/verify.sh', SCRIPT]])) {
    mkdirSync(path.dirname(path.join(bag, name)), { recursive: true });
    writeFileSync(path.join(bag, name), content);
  }
  lay?.(bag);
  const ended = await new Promise<{ status: unknown; said: string }>((resolve) => {
    execFile('sh', ['verify/verify.sh'], { cwd: bag, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : error.code, said: stdout + stderr }),
    );
  });
  rmSync(bag, { recursive: true });
  return { verdict: ended.status === 0 ? ('right' as const) : ('wrong' as const), said: ended.said };
}

export async function byPages(zip: Uint8Array) {
  try {
    const { files, signed } = await inspectFiles(await openZip(new Blob([new Uint8Array(zip)])));
    const wrong = files.flatMap(({ path: at, problem }) => (problem === null ? [] : [`${at}: ${problem}\n`]));
    return {
      verdict: wrong.length === 0 && signed ? ('right' as const) : ('wrong' as const),
      said: wrong.join(''),
    };
  } catch (error) {
    return { verdict: 'wrong' as const, said: String(error) };
  }
}

export async function zipOf(files: Iterable<[string, Buffer]>, folder = 'WW'): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [name, content] of files) await writer.add(`${folder}/${name}`, new Uint8ArrayReader(content));
  return Buffer.from(await writer.close());
}
