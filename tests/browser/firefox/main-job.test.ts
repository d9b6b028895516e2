import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChain } from '../../../utils/custody/chain';
import { CustodyEntry } from '../../../utils/model/custody';
import { Transaction } from '../../../utils/model/reading';
import { run } from '../../unit/packaging/unpacked';
import { askVerifier } from '../ask-verifier';
import { launchBareBrowser } from '../bare-browser';
import { INVENTED_CASE } from '../invented-case';
import { expectKept, expectSound } from '../main-job';
import { fillCase, makeCase, readComplaint } from '../person';
import { showcase } from '../sample-wallets';
import { servePages } from '../serve-pages';
import { storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';
import { savePackage } from './save-package';

const samples = ['alipay', 'paypal'].map(showcase);
const exhibits = ['E0001', 'E0002'];

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let firefox: FirefoxRun;
  let panel: Page;
  let out: string;
  let zip: string;
  let bag: string;

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

  it('a click on the icon leaves whole exhibits with exactly the rows that each page shows', () =>
    expectKept(panel, samples));

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
    zip = await savePackage(panel, out);
    bag = await expectSound(zip, out);
    const rows = v.parse(
      v.array(Transaction),
      JSON.parse(await readFile(path.join(bag, 'data/transactions.json'), 'utf8')),
    );
    expect(rows).toHaveLength(samples.flatMap(({ expected }) => expected.transactions).length);
    const seal = 'seals/device-signature';
    const signature = ['-signature', `${seal}/tagmanifest-sha256.txt.sig`, 'tagmanifest-sha256.txt'];
    expect(
      run(bag, 'openssl', 'dgst', '-sha256', '-verify', `${seal}/public.pem`, ...signature).said,
    ).toContain('Verified OK');
    expect(run(bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
  });

  it('which the chain says was exported and then read again, by the fingerprint of the whole', async () => {
    const chain = await storedRows(panel, 'custody', CustodyEntry);
    const { said } = run(bag, 'sha256sum', 'manifest-sha256.txt', 'tagmanifest-sha256.txt');
    expect(chain.slice(-2).map(({ event, sha256 }) => [event, sha256])).toEqual(
      ['exported', 'verified'].map((event, index) => [event, said.split('\n')[index]?.slice(0, 64)]),
    );
    expect(checkChain(chain)).toMatchObject({ ok: true });
  });

  it('is found good by the page that it carries, from the disk in Firefox and in Chromium, and by the extension’s own', async () => {
    const chromium = await launchBareBrowser();
    const own = await firefox.browser.newPage();
    void own.goto(firefox.url('verify.html')).catch(() => undefined);
    const carried = [await firefox.browser.newPage(), await chromium.newPage()];
    for (const page of carried) await page.goto(pathToFileURL(path.join(bag, 'verify/verify.html')).href);
    for (const page of [own, ...carried])
      expect(await askVerifier(page, 'verify-zip', zip)).toMatchObject({ good: true, wrong: [] });
    await chromium.close();
  });
});
