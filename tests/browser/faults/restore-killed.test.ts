import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseBackup, openBackupPage, restoreChosen, saveBackup } from '../backup/backup-page';
import { openLargeCase } from '../export/export-run';
import { launchExtension } from '../extension';
import { storedRows } from '../stored';
import { faultsOf, settled } from './store-check';

/** Bytes of the captures: so much that the browser is at it for a while. */
const SIZES = [...Array(40).fill(1_500_000), 30_000_000];

let folder: string;
let backup: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'restore-killed-'));
  const { run } = await openLargeCase(SIZES);
  backup = await saveBackup(run, folder);
  await run.close();
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([0, 30, 100, 250, 500, 900, 1_500, 2_500])(
  'a browser killed %d ms after restoring began has all of it or nothing, and can begin again',
  async (after) => {
    const userDataDir = path.join(folder, `profile-${after}`);
    const one = await launchExtension({ headless: true, userDataDir });
    const page = await openBackupPage(one);
    expect(await chooseBackup(page, backup)).toBe('checked');
    await page.click('[data-testid=backup-restore]');
    await new Promise((resolve) => setTimeout(resolve, after));
    const ended = new Promise((resolve) => one.browser.process()?.once('exit', resolve));
    one.browser.process()?.kill('SIGKILL');
    await ended;

    const again = await launchExtension({ headless: true, userDataDir });
    const opened = await openBackupPage(again);
    const there = (await storedRows(opened, 'evidence', v.unknown())).length;
    const blobs = (await storedRows(opened, 'blobs', v.unknown())).length;
    console.log(`killed after ${after} ms: ${there} items, ${blobs} files`);
    expect([0, SIZES.length]).toContain(there);
    if (there === 0) {
      expect(blobs).toBe(0);
      expect(await storedRows(opened, 'custody', v.unknown())).toEqual([]);
      expect(await chooseBackup(opened, backup)).toBe('checked');
      expect(await restoreChosen(opened)).toContain('unbroken');
    }
    const panel = await again.openPanelPage();
    expect(await faultsOf(panel, await settled(panel))).toEqual([]);
    await again.close();
  },
  180_000,
);
