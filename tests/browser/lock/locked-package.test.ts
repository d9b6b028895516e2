import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpack } from '../../commands/unpack';
import { clickOn } from '../click-on';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { bring } from '../imports/bring-file';
import { INVENTED_CASE } from '../invented-case';
import { expectSound } from '../main-job';
import { capture, fillCase, makeCase, openTab, openTabOf } from '../person';
import { showcase } from '../sample-wallets';
import { lockNow, PASSPHRASE, setLock, unlock } from './lock-screen';
import { formsOf } from './store-forms';

const sample = showcase('alipay');
let out: string;
let run: ExtensionRun;
let panel: Page;
let before: string[];

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-lock-'));
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await openTab(run, [sample]);
  await page.goto(sample.url);
  await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage();
  await keep('before.m4a');
  await makeCase(panel, ['E0001', 'E0002']);
  await fillCase(panel, INVENTED_CASE.en);
  before = await payloadOf('plain');
}, 120_000);
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

/** Brings a file of the person's own, and keeps it. */
async function keep(name: string): Promise<void> {
  const file = path.join(out, name);
  await writeFile(file, `${name} said on the phone `.repeat(300_000));
  await openTabOf(panel, 'evidence');
  await bring(panel, file);
  await clickOn(panel, '[data-testid=keep-file]');
  await panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'), {
    timeout: 30_000,
  });
}

/** They tell of the packages that were made before, too. */
const OF_ITS_TIME = / {2}data\/(?:method[^/]*\.html|court\/.+)$/;

/**
 * Exports the case and gives the lines of its payload's manifest: the hash and the path of every file in it. Of case.json,
 * in which the time of the export stands, what else is in it; of the sheets that tell of earlier exports, the path.
 */
async function payloadOf(name: string): Promise<string[]> {
  const folder = path.join(out, name);
  await panel.bringToFront();
  const zip = await exportPackage(run, panel, folder);
  await expectSound(zip, folder);
  const bag = await unpack(zip, path.join(folder, 'again'));
  const { packagedAt, ...rest } = JSON.parse(await readFile(path.join(bag, 'data/case.json'), 'utf8'));
  expect(packagedAt).toMatch(/^20/);
  const lines = (await readFile(path.join(bag, 'manifest-sha256.txt'), 'utf8')).split('\n');
  return lines.map((line) => {
    if (line.endsWith('data/case.json')) return JSON.stringify(rest);
    return OF_ITS_TIME.test(line) ? line.slice(64) : line;
  });
}

it('the package of a locked store has, file by file, the same bytes as that of the store without a lock', async () => {
  expect(before.length).toBeGreaterThan(15);
  await setLock(run);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
  expect(await payloadOf('locked')).toEqual(before);
});

it('so has the package after it was locked and unlocked again', async () => {
  await lockNow(run);
  expect(await unlock(panel, PASSPHRASE)).toBe(true);
  await panel.waitForSelector('[data-testid=tab-export]');
  expect(await payloadOf('again')).toEqual(before);
});

it('a file that is brought while the store has a lock is sealed, waits sealed, and reads back', async () => {
  await keep('after.m4a');
  await waitUntil(async () => (await settled(panel)).items.length === 3);
  const state = await settled(panel);
  expect(await faultsOf(panel, state)).toEqual([]);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
});
