import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLE_PASSPHRASE } from './sample-secrets';
import { openStorePages } from './store-page';

declare const store: typeof import('./entry');

/**
 * `npx tsx tests/browser/store/make-sample.ts` writes samples/version-N.json, a store of today's version with invented
 * content. To be run once for each version, by the code that brings it; a sample is never made anew.
 */
const pages = await openStorePages();
const page = await pages.open('held');
await page.evaluate(() => store.invent());
const code = await page.evaluate((typed) => store.inventLock(typed), SAMPLE_PASSPHRASE);
const sample = await page.evaluate(() => store.dumpStore());
await pages.close();
const file = path.join(import.meta.dirname, 'samples', `version-${sample.version / 10}.json`);
await writeFile(file, `${JSON.stringify(sample, null, 1)}\n`, { flag: 'wx' });
console.log(file, `opens with ${SAMPLE_PASSPHRASE}, or ${code}`);
