import path from 'node:path';
import { bundleScript } from '../browser/bundle';
import { launchBenchBrowser, openInvented } from './bench-browser';
import { compared, type Figure } from './figure';
import { interleave } from './sample';

const MEGABYTE = 1_000_000;

/** What the three sums of a file cost, beside the browser's SHA-256 alone: of bytes in hand, and of a file. */
export async function hashing(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/hashing.ts'), 'hashing');
  const bench = await launchBenchBrowser();
  try {
    const page = await openInvented(bench, '<!DOCTYPE html><title>Bytes</title>');
    await page.evaluate(script);
    const side = (call: string) => async () => Number(await page.evaluate(`hashing.${call}()`));
    const figures: Figure[] = [];
    // The last is larger than what is hashed in one piece.
    for (const size of [1, 16, 64]) {
      await page.evaluate(`hashing.make(${size * MEGABYTE})`);
      const { ours, alone, oursOfBlob, aloneOfBlob } = await interleave(5, {
        ours: side('ours'),
        alone: side('alone'),
        oursOfBlob: side('oursOfBlob'),
        aloneOfBlob: side('aloneOfBlob'),
      });
      const other = 'SHA-256 alone';
      figures.push(
        compared({ name: `all sums of ${size} MB in hand`, other, ours, theirs: alone }),
        compared({ name: `all sums of a file of ${size} MB`, other, ours: oursOfBlob, theirs: aloneOfBlob }),
      );
    }
    return figures;
  } finally {
    await bench.close();
  }
}
