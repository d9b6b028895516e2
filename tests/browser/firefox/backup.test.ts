import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { chooseBackup, restoreChosen } from '../backup/backup-page';
import { waitUntil } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { makeCase } from '../person';
import { showcase } from '../sample-wallets';
import { servePages } from '../serve-pages';
import { storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

describe.skipIf(findFirefox() === null)('a backup in Firefox', () => {
  let folder: string;
  let old: FirefoxRun;
  let fresh: FirefoxRun | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'firefox-backup-'));
    old = await launchFirefox({ downloads: folder });
    const sample = showcase('alipay');
    const wallet = await old.browser.newPage();
    await servePages(wallet, new Map([[sample.url, sample.html]]));
    await wallet.goto(sample.url);
    const popup = await old.clickIcon(wallet);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result]');
    await old.closePopup();
  });
  afterAll(async () => {
    await old?.close();
    await fresh?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const backupPage = (run: FirefoxRun) => run.openPage('backup.html', '[data-testid=make-backup]');

  it('is made, saved, and restored in another Firefox with every item as it was', async () => {
    const panel = await old.openPanelPage();
    await makeCase(panel, ['E0001']);
    const items = await storedRows(panel, 'evidence', EvidenceItem);
    const page = await backupPage(old);
    await page.click('[data-testid=backup-make]');
    await page.waitForSelector('[data-testid=backup-done]', { timeout: 60_000 });
    await page.click('[data-testid=backup-done]');
    const saved = async () => (await readdir(folder)).find((name) => /^WW-backup-\d{8}\.zip$/.test(name));
    await waitUntil(async () => (await saved()) !== undefined);
    await waitUntil(async () => (await readdir(folder)).every((name) => !name.endsWith('.part')));
    const file = path.join(folder, (await saved()) ?? '');

    fresh = await launchFirefox();
    const there = await backupPage(fresh);
    expect(await chooseBackup(there, file)).toBe('checked');
    expect(await restoreChosen(there)).not.toBe('');
    const restored = await fresh.openPanelPage();
    const state = await settled(restored);
    expect(state.items).toEqual(items);
    expect(await faultsOf(restored, state)).toEqual([]);
  });
});
