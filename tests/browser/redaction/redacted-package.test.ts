import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecesOf } from '../../../utils/custody/digest';
import type { Redaction } from '../../../utils/model/redaction';
import { readRedactions } from '../../../utils/packaging/redacted-findings';
import { belongTogether } from '../../../utils/packaging/redacted-pair';
import { runCommand } from '../../commands/run-command';
import { unpack } from '../../commands/unpack';
import { askBackground } from '../ask-background';
import { checkBag } from '../check-bag';
import { clickOn } from '../click-on';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { bring } from '../imports/bring-file';
import { chunksOf, filesUnder } from '../leaks/everything-said';
import { capture, fillCase, makeCase } from '../person';
import { exportCopy } from '../review/export-copy';
import { servePages } from '../serve-pages';
import { PAGE_URL, PERSON, PERSON_CSV, PERSON_PAGE } from './planted-person';

/** Drawn by hand where the page shows nothing private. */
const DRAWN = { x: 820, y: 20, width: 60, height: 40 };
const REDACTION: Redaction = {
  caseNumber: 1,
  texts: [
    { text: '138 1234 5678', reason: 'phone', by: 'rule', lifted: false },
    { text: PERSON.email, reason: 'email', by: 'rule', lifted: false },
    { text: PERSON.identity, reason: 'identity_number', by: 'rule', lifted: false },
    { text: PERSON.name, reason: 'name', by: 'person', lifted: false },
    { text: PERSON.latinName, reason: 'name', by: 'person', lifted: false },
    { text: PERSON.address, reason: 'address', by: 'person', lifted: false },
    { text: PERSON.account, reason: 'account_number', by: 'person', lifted: false },
  ],
  pictures: [{ evidence: 1, part: 'pixels-1.png', ...DRAWN, reason: 'other', by: 'person', lifted: false }],
  leftOut: [],
  reviewedAt: '2026-11-22T12:00:00Z',
  seen: [1, 2],
};

let run: ExtensionRun;
let panel: Page;
let out: string;
const zips = { whole: '', redacted: '' };
let whole: string;
let redacted: string;
/** Where the page shows the person, in pixels of the picture. */
let shown: { x: number; y: number; width: number; height: number }[];

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await run.browser.newPage();
  await servePages(page, new Map([[PAGE_URL, PERSON_PAGE]]));
  await page.goto(PAGE_URL);
  shown = await page.$$eval('.shown', (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const { exhibit } = await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage();
  const csv = path.join(out, 'statement.csv');
  await writeFile(csv, PERSON_CSV);
  await bring(panel, csv);
  await clickOn(panel, '[data-testid=keep-file]');
  await panel.waitForSelector('[data-testid=evidence-card][data-evidence=E0002]');
  await makeCase(panel, [exhibit, 'E0002']);
  await fillCase(panel, {
    issueType: 'wrong_charge',
    provider: 'Lantern Pay',
    account: PERSON.email,
    complainant: PERSON.latinName,
    whatHappened: `My number is ${PERSON.phone}, my ID ${PERSON.identity}. I live at ${PERSON.address}.`,
    whatIsAsked: `Please pay back to ${PERSON.account} in the name of ${PERSON.name}.`,
  });
  await askBackground(panel, 'save-contact', {
    ...{ id: 'one', caseNumber: 1, way: 'phone', by: 'me', on: '2026-11-05', at: null, reference: 'T-1' },
    ...{ withWhom: PERSON.name, said: `Call back on ${PERSON.phone}`, promisedBy: null, answer: 'none' },
    evidence: [],
  });
  zips.whole = await exportPackage(run, panel, out);
  whole = await unpack(zips.whole, path.join(out, 'whole'));
  await askBackground(panel, 'save-redaction', REDACTION);
  zips.redacted = await exportCopy(run, panel, out);
  redacted = await unpack(zips.redacted, path.join(out, 'redacted'));
}, 120_000);
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

describe('the pictures', () => {
  const picture = (bag: string) => path.join(bag, 'data/evidence/E0001/pixels-1.png');

  it('are of one colour wherever the person was shown or drew a box, and as they were elsewhere', async () => {
    expect(shown).toHaveLength(8);
    for (const box of [...shown, DRAWN]) {
      expect(await coloursIn(picture(redacted), box), JSON.stringify(box)).toEqual([[0, 0, 0]]);
      const before = await coloursIn(picture(whole), box);
      expect(before.length, JSON.stringify(box)).toBeGreaterThan(box === DRAWN ? 0 : 1);
    }
    const corner = { x: 5, y: 3, width: 1, height: 1 };
    expect(await coloursIn(picture(redacted), corner)).toEqual([[255, 255, 255]]);
  });

  it('hold nothing but pixels', async () => {
    const names = chunksOf(await readFile(picture(redacted))).map(({ name }) => name);
    expect([...new Set(names)]).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('both packages', () => {
  it('are right for BagIt and for the shell script, and belong together', async () => {
    for (const bag of [whole, redacted]) {
      expect((await checkBag(bag)).problems).toEqual([]);
      const said = await runCommand('sh', [path.join(bag, 'verify/verify.sh')]);
      expect(said.output).toContain('OK: every file is as listed');
      expect(said.code).toBe(0);
    }
    expect(await belongTogether(await packed(whole), await packed(redacted))).toEqual([]);
  });

  it('belong together on the page that checks packages, too', async () => {
    const page = await run.browser.newPage();
    await page.goto(run.url('verify.html'));
    const choose = async (picker: string, zip: string) => {
      const input = await page.waitForSelector(`[data-testid=${picker}]`);
      await (await input?.toElement('input'))?.uploadFile(zip);
    };
    await choose('verify-zip', zips.redacted);
    await page.waitForSelector('[data-testid=verify-good]');
    await choose('verify-pair-zip', zips.whole);
    await page.waitForSelector('[data-testid=verify-pair-good]');
    await choose('verify-pair-zip', zips.redacted);
    await page.waitForSelector('[data-testid=verify-pair-bad]');
    await page.close();
  });

  it('keep the rows: dates, amounts and whom they do not hide', async () => {
    const rows = JSON.parse(await readFile(path.join(redacted, 'data/transactions.json'), 'utf8'));
    const before = JSON.parse(await readFile(path.join(whole, 'data/transactions.json'), 'utf8'));
    const figures = (all: { occurredAt: object; amount: object }[]) =>
      all.map(({ occurredAt, amount }) => ({ occurredAt, amount }));
    expect(figures(rows)).toEqual(figures(before));
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).toContain('Northline Rail');
  });

  it('say of each file what became of it', async () => {
    const told = readRedactions(await readFile(path.join(redacted, 'data/redactions.json'), 'utf8'));
    const fates = told?.exhibits.map(({ parts }) =>
      Object.fromEntries(parts.map(({ part, is, why }) => [part, why ?? is])),
    );
    expect(fates).toEqual([
      {
        'capture.json': 'covered',
        'pixels-1.png': 'covered',
        'dom.html': 'covered',
        'text.txt': 'covered',
        'reading.json': 'covered',
        'places.json': 'places',
      },
      { 'import.json': 'covered', 'original.csv': 'covered', 'reading.json': 'covered' },
    ]);
    const csv = await readFile(path.join(redacted, 'data/imports/E0002/original.csv'), 'utf8');
    expect(csv.split('\n').map((line) => line.split(',').length)).toEqual([5, 6, 5, 1]);
  });
});

async function packed(bag: string) {
  return [...(await filesUnder(bag))]
    .filter(([name]) => !name.includes('.docx/'))
    .map(([name, bytes]) => ({
      path: name.split(path.sep).join('/'),
      size: bytes.length,
      crc32: null,
      read: () => piecesOf(new Blob([new Uint8Array(bytes)])),
    }));
}

/** The colours of a stretch of a picture, its rim left out: what a box holds at least. */
async function coloursIn(
  file: string,
  box: { x: number; y: number; width: number; height: number },
): Promise<number[][]> {
  const base64 = (await readFile(file)).toString('base64');
  return panel.evaluate(
    async (png, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const [left, top] = [Math.ceil(x), Math.ceil(y)];
      const size = [
        Math.max(1, Math.floor(x + width) - left),
        Math.max(1, Math.floor(y + height) - top),
      ] as const;
      const { data } = pen?.getImageData(left, top, ...size) ?? { data: new Uint8ClampedArray() };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) colours.add([...data.subarray(at, at + 3)].join());
      return [...colours].slice(0, 9).map((colour) => colour.split(',').map(Number));
    },
    base64,
    box,
  );
}
