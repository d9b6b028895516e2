import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { saveFile, startExport } from '../download';
import type { ExtensionRun } from '../extension';
import { expectSound } from '../main-job';
import { openTabOf, textOf } from '../person';
import { storedRows } from '../stored';
import { openLargeCase, outcomeOf } from './export-run';

/** Sizes by which the files on the disk are told apart. */
const SIZES = [1_000_001, 1_000_002, 1_000_003];

let run: ExtensionRun;
let panel: Page;
let profile: string;
let before: string;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'lost-file-'));
  ({ run, panel } = await openLargeCase(SIZES, { userDataDir: path.join(profile, 'profile') }));
  before = JSON.stringify(await storedRows(panel, 'evidence', EvidenceItem));
});
afterAll(async () => {
  await run?.close();
  await rm(profile, { recursive: true, force: true });
});

/** The file on the disk in which the browser keeps a stored picture. */
async function fileOfSize(size: number): Promise<string> {
  const root = path.join(profile, 'profile');
  const files = (await readdir(root, { recursive: true })).filter((file) => file.includes('.indexeddb.blob'));
  for (const file of files) {
    const found = await stat(path.join(root, file));
    if (found.isFile() && found.size === size) return path.join(root, file);
  }
  throw new Error(`no stored file has ${size} bytes`);
}

it('an export that meets a file that the browser lost names the exhibit, and gives no package', async () => {
  await rm(await fileOfSize(1_000_002));
  await startExport(panel);
  expect(await outcomeOf(panel)).toBe('failed');
  expect(await textOf(panel, 'export-failed')).toContain('files of E0002 can no longer be read');
  expect(await panel.$('[data-testid=export-done]')).toBe(null);
  expect(JSON.stringify(await storedRows(panel, 'evidence', EvidenceItem))).toBe(before);
});

it('so does one that meets a file with another byte in it', async () => {
  const file = await fileOfSize(1_000_003);
  const bytes = await readFile(file);
  bytes[500_000] = (bytes[500_000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await startExport(panel);
  expect(await outcomeOf(panel)).toBe('failed');
  expect(await textOf(panel, 'export-failed')).toContain('E0002, E0003');
});

it('without them the rest is packed', async () => {
  await openTabOf(panel, 'case');
  for (const exhibit of ['E0002', 'E0003']) {
    const linked = `.case-evidence > ul button[aria-label$="${exhibit}"]`;
    await (await panel.waitForSelector(linked))?.click();
    await panel.waitForSelector(linked, { hidden: true });
  }
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=export-package]');
  await startExport(panel);
  expect(await outcomeOf(panel)).toBe('done');
  await expectSound(await saveFile(run, panel, profile), profile);
});
