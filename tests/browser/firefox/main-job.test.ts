import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChain } from '../../../utils/custody/chain';
import { CustodyEntry } from '../../../utils/model/custody';
import { EvidenceItem } from '../../../utils/model/evidence';
import { Reading, Transaction } from '../../../utils/model/reading';
import { unpack } from '../../commands/unpack';
import { readPackage } from '../../independent/read-package';
import { checkBag } from '../check-bag';
import { makePackage } from '../download';
import { waitUntil } from '../extension';
import { INVENTED_CASE } from '../invented-case';
import { fillCase, makeCase, readComplaint } from '../person';
import { showcase } from '../sample-wallets';
import { servePages } from '../serve-pages';
import { storedFile, storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

const run = promisify(execFile);
const samples = ['alipay', 'paypal'].map(showcase);
const exhibits = ['E0001', 'E0002'];

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let firefox: FirefoxRun;
  let panel: Page;
  let out: string;

  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
    firefox = await launchFirefox({ downloads: out });
    const page = await firefox.browser.newPage();
    await servePages(page, new Map(samples.map(({ url, html }) => [url, html])));
    for (const sample of samples) {
      await page.goto(sample.url);
      const popup = await firefox.clickIcon(page);
      await popup.click('[data-testid=capture-page][aria-disabled=false]');
      await popup.waitFor('[data-testid=capture-result], [data-testid=capture-problem]');
      expect(await popup.text('[data-testid=capture-problem]')).toBe('');
      await firefox.closePopup();
    }
    panel = await firefox.openPanelPage();
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(out, { recursive: true, force: true });
  });

  it('a click on the icon leaves a sealed exhibit with pixels, page, text, reading and circumstances', async () => {
    const items = await storedRows(panel, 'evidence', EvidenceItem);
    expect(items.map(({ wallet }) => wallet)).toEqual(samples.map(({ wallet }) => wallet));
    for (const item of items) {
      expect(item.missing).toEqual([]);
      expect(item.parts.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['pixels', 'dom', 'text', 'reading', 'circumstances']),
      );
    }
  });

  it('keeps exactly the rows that each page shows', async () => {
    const items = await storedRows(panel, 'evidence', EvidenceItem);
    for (const [index, item] of items.entries()) {
      const hash = item.parts.find(({ label }) => label === 'reading')?.digest.sha256 ?? '';
      const reading = v.parse(Reading, JSON.parse(await storedFile(panel, hash)));
      expect(reading.transactions).toEqual(samples[index]?.expected.transactions);
      expect(reading.failures).toEqual(samples[index]?.expected.failures);
    }
  });

  it('every capture was read back without a fault, and the chain holds', async () => {
    const readBacks = await storedRows(panel, 'readBacks', v.looseObject({ fault: v.nullable(v.string()) }));
    expect(readBacks.map(({ fault }) => fault)).toEqual([null, null]);
    const chain = await storedRows(panel, 'custody', CustodyEntry);
    expect(chain).toHaveLength(2);
    expect(checkChain(chain)).toMatchObject({ ok: true });
  });

  it('a case of them gives a complaint that cites these exhibits and no other', async () => {
    await makeCase(panel, exhibits);
    await fillCase(panel, INVENTED_CASE.en);
    const text = await readComplaint(panel, 'formal', 'en');
    expect([...new Set(text.match(/\bE\d{4}\b/g))].sort()).toEqual(exhibits);
  });

  it('exports a package that a stranger finds sound', async () => {
    await makePackage(panel);
    await panel.click('[data-testid=export-done]');
    const saved = async () => (await readdir(out)).filter((name) => name.endsWith('.zip'));
    await waitUntil(async () => (await saved()).length === 1);
    await waitUntil(async () => (await readdir(out)).every((name) => !name.endsWith('.part')));
    const zip = path.join(out, (await saved())[0] ?? '');
    expect(readPackage(zip).problems).toEqual([]);
    const bag = await unpack(zip, path.join(out, 'unpacked'));
    expect((await checkBag(bag)).problems).toEqual([]);
    const { stdout } = await run('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: bag });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
    const rows = v.parse(
      v.array(Transaction),
      JSON.parse(await readFile(path.join(bag, 'data/transactions.json'), 'utf8')),
    );
    expect(rows).toHaveLength(samples.flatMap(({ expected }) => expected.transactions).length);
  });
});
