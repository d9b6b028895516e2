import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CustodyEntry } from '../../../utils/model/custody';
import { EvidenceItem } from '../../../utils/model/evidence';
import { unpack } from '../../commands/unpack';
import { bundleScript } from '../bundle';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { expectSound } from '../main-job';
import { storedRows } from '../stored';
import { chooseBackup, openBackupPage, restoreChosen, saveBackup } from './backup-page';

const program = promisify(execFile);

let folder: string;
let old: ExtensionRun;
let fresh: ExtensionRun;
let backup: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  old = await launchExtension({ headless: true, language: 'en' });
  const panel = await old.openPanelPage();
  const fill = await bundleScript(path.resolve(import.meta.dirname, '../sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
  await panel.reload();
  // Its key signs a package, which the chain knows.
  await exportPackage(old, panel, path.join(folder, 'first'));
  backup = await saveBackup(old, folder);
  fresh = await launchExtension({ headless: true, language: 'en' });
}, 180_000);
afterAll(async () => {
  await old?.close();
  await fresh?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a backup is a plain archive that tools of the system read, and sha256sum finds every file in it right', async () => {
  await program('unzip', ['-tq', backup]);
  const unpacked = await unpack(backup, path.join(folder, 'unpacked'));
  const { stdout: said } = await program('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: unpacked });
  expect(said.trim().split('\n').length).toBeGreaterThan(20);
  expect(said).not.toMatch(/FAILED/);
});

it('cut short it is refused on the screen, and nothing is written', async () => {
  const cut = path.join(folder, 'cut.zip');
  const bytes = await readFile(backup);
  await writeFile(cut, bytes.subarray(0, bytes.length - 1_000));
  const page = await openBackupPage(fresh);
  expect(await chooseBackup(page, cut)).toBe('cut_short');
  expect(await storedRows(page, 'custody', v.unknown())).toEqual([]);
  await page.close();
});

it('where there is something already it is read and shown, and not offered to be restored', async () => {
  const page = await openBackupPage(old);
  expect(await chooseBackup(page, backup)).toBe('checked');
  expect(await page.$('[data-testid=backup-not-empty]')).not.toBeNull();
  expect(await page.$('[data-testid=backup-restore]')).toBeNull();
  await page.close();
});

it('on another device everything is there, and its packages are sound and name both keys', async () => {
  const page = await openBackupPage(fresh);
  expect(await chooseBackup(page, backup)).toBe('checked');
  expect(await restoreChosen(page)).toContain('Every capture was read back');
  const panel = await fresh.openPanelPage();
  const state = await settled(panel);
  expect(state.items).toEqual(await storedRows(await old.openPanelPage(), 'evidence', EvidenceItem));
  expect(await faultsOf(panel, state)).toEqual([]);
  const file = await exportPackage(fresh, panel, path.join(folder, 'second'));
  await expectSound(file, path.join(folder, 'second'));
  const chain = await storedRows(panel, 'custody', CustodyEntry);
  const events = chain
    .map(({ event }) => event)
    .filter((event) => event === 'restored' || event === 'key_made');
  expect(events).toEqual(['key_made', 'restored', 'key_made']);
  const { stdout: said } = await program('sh', ['verify/verify.sh'], {
    cwd: await unpack(file, path.join(folder, 'third')),
  });
  expect(said).toMatch(/names 2 keys/);
});
