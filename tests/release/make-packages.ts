import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, runTool } from '../commands/run-command';
import { archive, type Packed } from './archive';
import { packageVersion } from './package-version';
import { builtFiles, sourceFiles } from './packed-files';

/** Where the packages are made. */
export const PACKAGES = path.join(ROOT, '.output/packages');

/** A package that was made. */
export interface MadePackage {
  name: string;
  sha256: string;
  bytes: number;
  files: number;
}

/**
 * Builds the extension for both browsers and makes the packages anew: a ZIP for each store, one with the sources that both
 * are made from, and SHA256SUMS, as `sha256sum -c` reads it. The same sources give the same bytes. Rejects with what the
 * build printed when it fails.
 */
export async function makePackages(): Promise<MadePackage[]> {
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const built = await runTool('wxt/bin/wxt.mjs', ['build', ...target]);
    if (built.code !== 0) throw new Error(built.output);
  }
  const name = `wallet-witness-${packageVersion(ROOT)}`;
  const packages: Record<string, Packed[]> = {
    [`${name}-chrome.zip`]: builtFiles(path.join(ROOT, '.output/chrome-mv3')),
    [`${name}-firefox.zip`]: builtFiles(path.join(ROOT, '.output/firefox-mv3')),
    [`${name}-sources.zip`]: sourceFiles(ROOT),
  };
  await rm(PACKAGES, { recursive: true, force: true });
  await mkdir(PACKAGES, { recursive: true });
  const made: MadePackage[] = [];
  for (const [file, files] of Object.entries(packages)) {
    const zip = await archive(files);
    await writeFile(path.join(PACKAGES, file), zip);
    const sha256 = createHash('sha256').update(zip).digest('hex');
    made.push({ name: file, sha256, bytes: zip.length, files: files.length });
  }
  const sums = made.map((one) => `${one.sha256}  ${one.name}\n`);
  await writeFile(path.join(PACKAGES, 'SHA256SUMS'), sums.join(''));
  return made;
}
