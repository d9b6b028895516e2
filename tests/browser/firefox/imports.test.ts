import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { readRedactions } from '../../../utils/packaging/redacted-findings';
import { unpack } from '../../commands/unpack';
import { checkBag } from '../check-bag';
import { clickOn } from '../click-on';
import { bring } from '../imports/bring-file';
import { type OwnFiles, ownFiles } from '../imports/own-files';
import { chunksOf, filesUnder, saidBy } from '../leaks/everything-said';
import { expectSound } from '../main-job';
import { makeCase, openTabOf } from '../person';
import { showcase } from '../sample-wallets';
import { servePages } from '../serve-pages';
import { storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';
import { saveMade, savePackage } from './save-package';

describe.skipIf(findFirefox() === null)('a statement in Firefox', () => {
  let firefox: FirefoxRun;
  let panel: Page;
  let files: OwnFiles;
  let out: string;

  beforeAll(async () => {
    files = ownFiles();
    out = path.join(files.folder, 'out');
    await mkdir(out);
    firefox = await launchFirefox({ downloads: out });
    const sample = showcase('alipay');
    const page = await firefox.browser.newPage();
    await servePages(page, new Map([[sample.url, sample.html]]));
    await page.goto(sample.url);
    const popup = await firefox.clickIcon(page);
    await popup.click('[data-testid=capture-page][aria-disabled=false]');
    await popup.waitFor('[data-testid=capture-result]');
    await firefox.closePopup();
    panel = await firefox.openPanelPage();
    await makeCase(panel, ['E0001']);
    await openTabOf(panel, 'evidence');
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(files.folder, { recursive: true, force: true });
  });

  it('is read, and kept byte for byte', async () => {
    expect(await bring(panel, files.statement)).toBe('read');
    await clickOn(panel, '[data-testid=keep-file]');
    await panel.waitForSelector('[data-testid=file-kept]', { timeout: 60_000 });
    const items = await storedRows(panel, 'evidence', EvidenceItem);
    expect(items.at(-1)).toMatchObject({ number: 2, wallet: 'alipay', counts: { transactions: 2 } });
  });

  it('is held against the captured page in the case', async () => {
    await openTabOf(panel, 'case');
    await panel.waitForSelector('[data-testid=corroboration]');
    const counts = await panel.$$eval('[data-testid=corroboration] [data-result]', (groups) =>
      groups.map((group) => [group.getAttribute('data-result'), group.getAttribute('data-count')]),
    );
    expect(Object.fromEntries(counts)).toMatchObject({ differs: '1', only_statement: '1' });
  });

  it('leaves in a package that a stranger finds sound', async () => {
    const bag = await expectSound(await savePackage(panel, out), out);
    expect(await readFile(path.join(bag, 'data/imports/E0002/original.csv'))).toEqual(
      await readFile(files.statement),
    );
    const corroboration = JSON.parse(await readFile(path.join(bag, 'data/corroboration.json'), 'utf8'));
    expect(corroboration.statements).toMatchObject([{ exhibit: 'E0002', rows: 2 }]);
  });

  it('leaves in a covered copy, too: without the name, in words and in pixels', async () => {
    // To the driver the load of an extension's page never ends.
    void panel.goto(firefox.url('sidepanel.html?cover=1')).catch(() => undefined);
    for (const exhibit of ['E0001', 'E0002']) {
      await panel.waitForSelector('[data-testid=review-exhibit]');
      await clickOn(panel, '[data-testid=review-seen]');
      await panel.waitForSelector(`[data-testid=review-step][data-evidence=${exhibit}][data-seen=true]`);
    }
    await panel.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
    await clickOn(panel, '[data-testid=export-redacted]');
    await panel.waitForSelector('[data-testid=export-done]', { timeout: 60_000 });
    const bag = await unpack(await saveMade(panel, out), path.join(out, 'covered'));
    expect((await checkBag(bag)).problems).toEqual([]);
    const files = await filesUnder(bag);
    const withName = [...files].filter(([name, bytes]) => saidBy(name, bytes).squeezed.includes('李小河'));
    expect(withName.map(([name]) => name)).toEqual([]);
    const told = readRedactions(files.get('data/redactions.json')?.toString() ?? '');
    const pixels = told?.exhibits[0]?.parts.find(({ part }) => part === 'pixels-1.png');
    expect(pixels).toMatchObject({ is: 'covered', covers: { name: expect.any(Number) } });
    const picture = files.get('data/evidence/E0001/pixels-1.png') ?? Buffer.of();
    expect([...new Set(chunksOf(picture).map(({ name }) => name))]).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});
