import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkChain } from '../../../utils/custody/chain';
import { CustodyEntry } from '../../../utils/model/custody';
import { EvidenceItem } from '../../../utils/model/evidence';
import { readPackage } from '../../independent/read-package';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { makeCase } from '../person';
import { storedRows } from '../stored';
import { drop, keepAll } from './bring-file';

let run: ExtensionRun;
let panel: Page;
let folder: string;

// Anew for each, also for a second try: what the first one left would be counted.
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odd-files-'));
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterEach(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

const ODD = [
  { name: '../../etc/passwd.txt', text: 'slashes' },
  { name: 'C:\\reports\\con.txt', text: 'other slashes' },
  { name: 'invoice\u202Etxt.exe', text: 'written from right to left' },
  { name: `${'很长的名字'.repeat(60)}.txt`, text: 'three hundred characters' },
  { name: '👩‍👩‍👧 🇨🇳.txt', text: 'small pictures' },
  { name: '<img src=x onerror=alert(1)>.txt', text: 'markup' },
  { name: 'no ending', text: 'no ending' },
  { name: 'empty.csv', text: '' },
];

const markup = () => panel.evaluate(() => document.body.outerHTML);
const itemsOf = () => storedRows(panel, 'evidence', EvidenceItem);
/** With one of these a name reads otherwise than it is. */
const TURNS = /\p{Bidi_Control}/u;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('files with odd names, and one without a byte, are kept as given and leave in a package that verifies', async () => {
  await drop(panel, ODD);
  expect(await markup()).not.toMatch(TURNS);
  await keepAll(panel);
  const items = await itemsOf();
  expect(items.map(({ imported }) => imported?.fileName)).toEqual(ODD.map(({ name }) => name));
  for (const [index, { text }] of ODD.entries())
    expect(items[index]?.parts.find(({ label }) => label === 'original')?.digest.sha256).toBe(sha256(text));
  expect(await panel.$('img[src=x]')).toBeNull();
  expect(await markup()).toContain('invoicetxt.exe');
  expect(await markup()).not.toMatch(TURNS);
  await makeCase(
    panel,
    items.map(({ number }) => `E${String(number).padStart(4, '0')}`),
  );
  const { files, problems } = readPackage(await exportPackage(run, panel, folder));
  expect(problems).toEqual([]);
  const shown = [...files].filter(([name]) => /\.(html|csv|txt)$/.test(name) && !name.includes('/imports/'));
  for (const [name, content] of shown) expect(content.toString(), name).not.toMatch(TURNS);
  expect(shown.filter(([, content]) => content.includes('invoicetxt.exe')).length).toBeGreaterThan(1);
  const originals = [...files.keys()].filter(
    (name) => name.startsWith('data/imports/') && name.includes('original'),
  );
  expect(originals).toHaveLength(ODD.length);
  for (const name of originals) expect(name).toMatch(/^data\/imports\/E\d{4}\/original(\.[a-z0-9]{1,8})?$/);
});

it('two hundred files dropped at once, one of them twice, are each kept once', async () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    name: `receipt-${at}.txt`,
    text: `receipt ${at % 199}`,
  }));
  await drop(panel, many);
  expect((await panel.$$('[data-testid=waiting-file]')).length).toBeLessThan(50);
  await keepAll(panel);
  const items = await itemsOf();
  expect(items).toHaveLength(199);
  const kept = items.map(({ parts }) => parts.find(({ label }) => label === 'original')?.digest.sha256);
  expect(kept).toEqual(many.slice(0, 199).map(({ text }) => sha256(text)));
  expect(checkChain(await storedRows(panel, 'custody', CustodyEntry))).toEqual({ ok: true });
}, 300_000);
