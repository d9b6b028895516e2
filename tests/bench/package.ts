import path from 'node:path';
import { bundleScript } from '../browser/bundle';
import { launchBenchBrowser, openInvented } from './bench-browser';
import { compared, type Figure } from './figure';
import { interleave } from './sample';

const FILES = 200;

/** A package of 200 MB: composed, and read again with all its sums, beside the least that any other way does. */
export async function packageSpeed(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/package.ts'), 'packing');
  const bench = await launchBenchBrowser();
  try {
    const page = await openInvented(bench, '<!DOCTYPE html><title>Files</title>');
    await page.evaluate(script);
    await page.evaluate(`packing.make(${FILES})`);
    const side = (name: string) => async () => Number(await page.evaluate(`packing.${name}()`));
    const { compose, readAll, verify, hashAll, zipJs } = await interleave(5, {
      compose: side('compose'),
      zipJs: side('composeByZipJs'),
      readAll: side('readAll'),
      verify: side('verify'),
      hashAll: side('hashAll'),
    });
    const what = `${FILES} MB`;
    return [
      // A writer that copies reads every file at least once: a tenth of that is less than a tenth of any of them.
      compared({
        name: `ZIP composed, ${what}`,
        other: 'reading every file once',
        ours: compose,
        theirs: readAll,
        most: 0.1,
      }),
      compared({ name: `ZIP composed, ${what}`, other: 'zip.js, stored', ours: compose, theirs: zipJs }),
      compared({
        name: `ZIP verified, ${what}`,
        other: 'SHA-256 of every file',
        ours: verify,
        theirs: hashAll,
        most: 2,
      }),
    ];
  } finally {
    await bench.close();
  }
}
