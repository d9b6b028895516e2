import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runTool } from '../unit/packaging/unpacked';
import { AuthorityServer } from './authority-server';
import { bundleScript } from './bundle';
import { exportPackage } from './download';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { findProgram } from './find-program';
import { openTabOf, readComplaint } from './person';
import { allowedCopy } from './watch/allow';

const server = new AuthorityServer();
const office = findProgram({ names: ['soffice', 'libreoffice'] });
let scratch: string;
let run: ExtensionRun;
let zip: string;
let bag: string;

beforeAll(async () => {
  await server.open();
  scratch = await mkdtemp(path.join(tmpdir(), 'standard-tools-'));
  const copy = path.join(scratch, 'extension');
  await allowedCopy(copy, ['http://127.0.0.1/*']);
  run = await launchExtension({ headless: true, language: 'zh', folder: copy });
  const panel = await run.openPanelPage();
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('zh', true)`);
  await haveTimeConfirmed(panel);
  // This letter is packed as a Word file, too.
  await readComplaint(panel, 'formal', 'zh');
  zip = await exportPackage(run, panel, scratch);
  execFileSync('unzip', ['-q', zip], { cwd: scratch });
  bag = zip.replace(/\.zip$/, '');
}, 120_000);
afterAll(async () => {
  await run?.close();
  server.close();
  await rm(scratch, { recursive: true, force: true });
});

/** Takes the known authorities away, adds the one of this test, and waits for its answer. */
async function haveTimeConfirmed(panel: Page): Promise<void> {
  const press = (selector: string) =>
    panel.$eval(selector, (element) => element instanceof HTMLElement && element.click());
  const others = async () => (await panel.$$('[data-testid=remove-authority]')).length;
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=authorities] summary');
  await press('[data-testid=authorities] summary');
  for (let left = await others(); left > 0; left = await others()) {
    await press('[data-testid=remove-authority]');
    await waitUntil(async () => (await others()) < left);
  }
  await panel.waitForSelector('[data-testid=ask-time][aria-disabled=true]');
  await panel.type('#authority-url', server.url);
  await press('[data-testid=authority-plain]');
  await press('[data-testid=add-authority]');
  await panel.waitForSelector('[data-testid=ask-time][aria-disabled=false]');
  await press('[data-testid=ask-time]');
  await panel.waitForSelector('[data-testid=stamp][data-state=done]');
}

const tool = (command: string, ...args: string[]) => runTool(bag, command, ...args);

describe('a package from the real browser, by tools that know nothing of it', () => {
  it('is a sound archive and a sound list of files: unzip, sha256sum, sha512sum', () => {
    expect(runTool('.', 'unzip', '-tq', zip)).toMatchObject({ status: 0 });
    for (const [sum, list] of [
      ['sha256sum', 'manifest-sha256.txt'],
      ['sha512sum', 'manifest-sha512.txt'],
      ['sha256sum', 'tagmanifest-sha256.txt'],
    ] as const)
      expect(tool(sum, '--strict', '-c', list), list).toMatchObject({ status: 0 });
  });

  it('is signed, and the export in its log is that of its list of files: openssl dgst, grep', () => {
    const seal = 'seals/device-signature';
    const signature = ['-signature', `${seal}/tagmanifest-sha256.txt.sig`, 'tagmanifest-sha256.txt'];
    expect(tool('openssl', 'dgst', '-sha256', '-verify', `${seal}/public.pem`, ...signature).said).toContain(
      'Verified OK',
    );
    const list = tool('sha256sum', 'manifest-sha256.txt').said.slice(0, 64);
    expect(tool('grep', '-c', `"event":"exported".*"sha256":"${list}"`, 'custody.jsonl').said.trim()).toBe(
      '1',
    );
  });

  it('has its time confirmed by a third party: openssl ts, over the hash in the log', async () => {
    const folders = await readdir(path.join(bag, 'seals/rfc3161'));
    expect(folders).not.toEqual([]);
    const log = (await readFile(path.join(bag, 'custody.jsonl'), 'utf8')).split('\n');
    for (const folder of folders) {
      const entry: unknown = JSON.parse(log[Number(folder.slice(folder.lastIndexOf('-') + 1)) - 1] ?? '');
      const hash = entry !== null && typeof entry === 'object' && 'hash' in entry ? String(entry.hash) : '';
      const at = `seals/rfc3161/${folder}`;
      const given = ['-in', `${at}/response.tsr`, '-CAfile', `${at}/chain.pem`];
      for (const over of [
        ['-digest', hash],
        ['-queryfile', `${at}/request.tsq`],
      ])
        expect(tool('openssl', 'ts', '-verify', ...over, ...given).said).toContain('Verification: OK');
    }
    expect(tool('sh', 'verify/verify.sh')).toMatchObject({
      status: 0,
      said: expect.stringContaining(': OK, entry'),
    });
  });

  it.skipIf(office === null)(
    'opens in LibreOffice, every document of it',
    async () => {
      const files = (await readdir(path.join(bag, 'data'))).filter((name) => /\.(?:docx|html)$/.test(name));
      expect(files.map((name) => path.extname(name)).sort()).toEqual(
        expect.arrayContaining(['.docx', '.html']),
      );
      const out = path.join(scratch, 'converted');
      const profile = `-env:UserInstallation=file://${path.join(scratch, 'profile')}`;
      const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out];
      const given = [...files.map((name) => `data/${name}`), 'README.html', 'README.zh.html'];
      expect(tool(office ?? '', ...convert, ...given).status).toBe(0);
      const made = await readdir(out);
      for (const name of given) {
        const pdf = `${path.basename(name).replace(/\.[^.]+$/, '')}.pdf`;
        expect(made, name).toContain(pdf);
        expect((await readFile(path.join(out, pdf))).subarray(0, 5).toString(), name).toBe('%PDF-');
      }
    },
    180_000,
  );
});
