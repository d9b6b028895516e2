import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { Reading, type Transaction } from '../../utils/model/reading';
import { unpack } from '../commands/unpack';
import { readPackage } from '../independent/read-package';
import { checkBag } from './check-bag';
import type { SamplePage } from './sample-wallets';
import { storedFile, storedRows } from './stored';

const run = promisify(execFile);

/** What is left of rows when the exhibit's number is taken out, which no saved page can know. */
export function asOnThePage(rows: readonly Transaction[]): Omit<Transaction, 'evidence'>[] {
  return rows.map(({ evidence, ...row }) => row);
}

/** One whole exhibit for each page, in the order in which they were captured, with exactly what the page shows. */
export async function expectKept(panel: Page, samples: readonly SamplePage[]): Promise<void> {
  const items = await storedRows(panel, 'evidence', EvidenceItem);
  expect(items.map(({ wallet }) => wallet)).toEqual(samples.map(({ wallet }) => wallet));
  for (const [index, item] of items.entries()) {
    expect(item.missing).toEqual([]);
    expect(item.parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['pixels', 'dom', 'text', 'reading', 'circumstances']),
    );
    const hash = item.parts.find(({ label }) => label === 'reading')?.digest.sha256 ?? '';
    const reading = v.parse(Reading, JSON.parse(await storedFile(panel, hash)));
    const expected = samples[index]?.expected;
    expect(asOnThePage(reading.transactions)).toEqual(asOnThePage(expected?.transactions ?? []));
    expect(reading.failures).toEqual(expected?.failures);
    expect(item.counts.transactions).toBe(expected?.transactions.length);
  }
}

/** Unpacks a package into `folder` and has it checked by tools that know nothing of us. Gives the bag's folder. */
export async function expectSound(zip: string, folder: string): Promise<string> {
  await run('unzip', ['-tq', zip]);
  expect(readPackage(zip).problems).toEqual([]);
  const bag = await unpack(zip, path.join(folder, 'unpacked'));
  const { right, problems } = await checkBag(bag);
  expect(problems).toEqual([]);
  expect(Object.keys(right)).toEqual(
    expect.arrayContaining(['manifest-sha256.txt', 'manifest-sha512.txt', 'tagmanifest-sha256.txt']),
  );
  const { stdout } = await run('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: bag });
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
  return bag;
}
