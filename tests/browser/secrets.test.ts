import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../utils/model/evidence';
import { unpack } from '../commands/unpack';
import { exportPackage } from './download';
import { type ExtensionRun, launchExtension } from './extension';
import { capture, makeCase } from './person';
import { finds, isRealPhrase, SECRETS, SECRETS_PAGE, SECRETS_URL } from './secrets-page';
import { servePages } from './serve-pages';
import { everyStoredByte, storedPixels, storedRows } from './stored';

let run: ExtensionRun;
let panel: Page;
let out: string;
let stored: string;
let packed: string;
/** The middle of everything on the page that shows a secret; the browser itself shows a password as dots. */
let shown: { x: number; y: number }[];

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await run.browser.newPage();
  await servePages(page, new Map([[SECRETS_URL, SECRETS_PAGE]]));
  await page.goto(`${SECRETS_URL}#id_token=${SECRETS.token}`);
  await run.browser.setCookie({
    name: 'session',
    value: SECRETS.cookie,
    domain: 'wallet.example',
    path: '/',
  });
  await page.evaluate((secret) => localStorage.setItem('session', secret), SECRETS.storage);
  shown = await page.$$eval('input:not([type=password]), textarea, .secret', (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }),
  );
  // Live values, not those of the markup.
  await page.type('#password', '-typed');
  const { exhibit } = await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage();
  await makeCase(panel, [exhibit]);
  stored = await everyStoredByte(panel);
  const bag = await unpack(await exportPackage(run, panel, out), path.join(out, 'unpacked'));
  packed = await everyByteUnder(bag);
});
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

async function everyByteUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return [...files, ...texts].join('\n');
}

describe.each(Object.entries(SECRETS))('the planted %s', (_, secret) => {
  it('is in no byte of the store', () => {
    expect(finds(secret).exec(stored)?.[0]).toBeUndefined();
  });

  it('is in no byte of the package', () => {
    expect(finds(secret).exec(packed)?.[0]).toBeUndefined();
  });
});

it('each of them would be found where it stood', () => {
  for (const secret of Object.values(SECRETS)) expect(`"${secret}"`).toMatch(finds(secret));
  expect(`5${SECRETS.code}`).not.toMatch(finds(SECRETS.code));
  expect('4539 5787 6362 1486').toMatch(finds(SECRETS.card));
});

describe('all the same', () => {
  it('the page was kept: its rows are in the store and in the package', () => {
    expect(isRealPhrase(SECRETS.phrase)).toBe(true);
    for (const bytes of [stored, packed]) {
      expect(bytes).toContain('Harbour Bakery');
      expect(bytes).toContain('-58.00');
    }
  });

  it('the picture is black where the page showed a secret, and only there', async () => {
    const [item] = await storedRows(panel, 'evidence', EvidenceItem);
    const picture = item?.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
    expect(shown).toHaveLength(6);
    expect(await storedPixels(panel, picture, shown)).toEqual(shown.map(() => [0, 0, 0]));
    expect(await storedPixels(panel, picture, [{ x: 900, y: 600 }])).toEqual([[255, 255, 255]]);
  });
});
