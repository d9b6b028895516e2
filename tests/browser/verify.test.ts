import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../unit/packaging/unpacked';
import { askVerifier } from './ask-verifier';
import { launchBareBrowser } from './bare-browser';
import { exportPackage } from './download';
import { type ExtensionRun, launchExtension } from './extension';
import { findFirefox } from './firefox/find-firefox';
import { capture, makeCase, openTab } from './person';
import { showcase } from './sample-wallets';

const sample = showcase('alipay');

let out: string;
let zip: string;
let bag: string;
let own: Page;
let extension: ExtensionRun;
let chromium: Browser;
let firefox: Browser | null;

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'verify-'));
  extension = await launchExtension({ headless: true, language: 'en' });
  const page = await openTab(extension, [sample]);
  await page.goto(sample.url);
  await capture(extension, page);
  await extension.closePopups();
  const panel = await extension.openPanelPage();
  await makeCase(panel, ['E0001']);
  zip = await exportPackage(extension, panel, out);
  execFileSync('unzip', ['-q', zip], { cwd: out });
  bag = zip.replace(/\.zip$/, '');
  own = await extension.browser.newPage();
  await own.goto(extension.url('verify.html'));
  chromium = await launchBareBrowser();
  const firefoxPath = findFirefox();
  firefox = firefoxPath
    ? await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true })
    : null;
});
afterAll(async () => {
  await Promise.all([extension?.close(), chromium?.close(), firefox?.close()]);
  await rm(out, { recursive: true, force: true });
});

/** Asks a page, and has it forget what it was asked. */
async function ask(page: Page, input: 'verify-zip' | 'verify-folder', given: string) {
  const said = await askVerifier(page, input, given);
  await page.reload();
  return said;
}

const carried = () => pathToFileURL(path.join(bag, 'verify/verify.html')).href;

describe('a package from the real browser', () => {
  it('bears a signature that OpenSSL finds good', () => {
    const seal = 'seals/device-signature';
    const signed = ['-signature', `${seal}/tagmanifest-sha256.txt.sig`, 'tagmanifest-sha256.txt'];
    const { status, said } = run(
      bag,
      'openssl',
      'dgst',
      '-sha256',
      '-verify',
      `${seal}/public.pem`,
      ...signed,
    );
    expect(said).toContain('Verified OK');
    expect(status).toBe(0);
    expect(run(bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
  });

  it('is found good by the extension’s own page, as a ZIP, packed again by another program, and as a folder', async () => {
    const again = path.join(out, 'again.zip');
    execFileSync('zip', ['-q', '-r', again, path.basename(bag)], { cwd: out });
    for (const [input, given] of [
      ['verify-zip', zip],
      ['verify-zip', again],
      ['verify-folder', bag],
    ] as const) {
      const { good, wrong, key } = await ask(own, input, given);
      expect({ given, good, wrong }).toEqual({ given, good: true, wrong: [] });
      expect(key).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('is found good by the page that it carries, opened from the disk in Chromium and in Firefox', async () => {
    for (const browser of [chromium, firefox]) {
      if (browser === null) continue;
      const page = await browser.newPage();
      await page.goto(carried());
      expect(await ask(page, 'verify-zip', zip)).toMatchObject({ good: true, wrong: [] });
      await page.close();
    }
  });

  it('is found altered by all of them, each naming the same files', async () => {
    const pages = await Promise.all([chromium, firefox].map((browser) => browser?.newPage()));
    for (const page of pages) await page?.goto(carried());
    const text = path.join(bag, 'data/evidence/E0001/text.txt');
    await appendFile(text, ' ');
    const altered = path.join(out, 'altered.zip');
    execFileSync('zip', ['-q', '-r', '-0', altered, path.basename(bag)], { cwd: out });
    for (const page of [own, ...pages])
      if (page)
        expect(await ask(page, 'verify-zip', altered)).toMatchObject({
          good: false,
          wrong: ['data/evidence/E0001/text.txt'],
        });
    expect(run(bag, 'sh', 'verify/verify.sh')).toMatchObject({
      status: 1,
      said: expect.stringContaining('data/evidence/E0001/text.txt: FAILED'),
    });
  });

  it('that is none is told so, and nothing else happens', async () => {
    const none = path.join(out, 'none.zip');
    await writeFile(none, 'not a ZIP');
    expect(await ask(own, 'verify-zip', none)).toMatchObject({ state: 'unreadable' });
    await rename(none, path.join(out, 'gone.zip'));
  });
});
