import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { unpack } from '../../commands/unpack';
import { askBackground } from '../ask-background';
import { clickOn } from '../click-on';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { bring } from '../imports/bring-file';
import { capture, fillCase, makeCase } from '../person';
import { exportCopy } from '../review/export-copy';
import { servePages } from '../serve-pages';
import { everyStoredByte, storedPixels, storedRows } from '../stored';
import { filesUnder, saidBy } from './everything-said';
import { gbkBytes } from './gbk-bytes';
import { isSaid, KIND_NAMES, KINDS, PLACES, sayAll } from './planted';
import { PLANTED_PAGE, PLANTED_URL } from './planted-page';

const SECRETS = KIND_NAMES.filter((name) => KINDS[name].secret);
const PERSONAL = KIND_NAMES.filter((name) => !KINDS[name].secret);
/** What no capture takes along: programs, and what the page keeps in the browser. With a secret in it a data address is dropped. */
const NOT_TAKEN: readonly string[] = ['script', 'storage', 'data'];
const ROWS = ['Harbour Bakery', '-58.00'];
/** As the person’s own files come: a table in the encoding of Chinese programs. */
const CSV = `日期,对方,备注,金额,余额\n2026-11-03,闻佳慧,电话13812345678,-12.40,"48,211.97"\n`;

let run: ExtensionRun;
let panel: Page;
let out: string;
/** What was found where: in the store's bytes and its files on disk, both packages, and the page that planted it all. */
const found = new Map<string, { kind: string; place: string; file: string }[]>();
/** Words of the rows that are kept all the same, by where they were looked for. */
const rows = new Map<string, Set<string>>();
let csvCopy = '';
/** The middle of everything on the page that shows a secret. */
let secretPlaces: { x: number; y: number }[];

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  const profile = path.join(out, 'profile');
  run = await launchExtension({ headless: true, language: 'en', userDataDir: profile });
  const page = await run.browser.newPage();
  await page.setViewport({ width: 1200, height: 1100 });
  await servePages(page, new Map([[PLANTED_URL.replace(/#.*/, ''), PLANTED_PAGE]]));
  await page.goto(PLANTED_URL);
  const { exhibit } = await capture(run, page);
  secretPlaces = await page.$$eval('p.shown:nth-of-type(-n+7)', middles);
  await run.closePopups();
  panel = await run.openPanelPage();
  const csv = path.join(out, '闻佳慧的账单.csv');
  await writeFile(csv, gbkBytes(CSV));
  await bring(panel, csv);
  await clickOn(panel, '[data-testid=keep-file]');
  await panel.waitForSelector('[data-testid=evidence-card][data-evidence=E0002]');
  await makeCase(panel, [exhibit, 'E0002']);
  await fillCase(panel, {
    issueType: 'wrong_charge',
    provider: 'Lantern Pay',
    account: KINDS.email.of('typed'),
    complainant: KINDS.name.of(),
    whatHappened: `${sayAll('typed').join('. ')}.`,
    whatIsAsked: 'Please pay back.',
  });
  await askBackground(panel, 'save-contact', {
    ...{ id: 'one', caseNumber: 1, way: 'phone', by: 'me', on: '2026-11-05', at: null, reference: 'T-1' },
    ...{ withWhom: 'Support', said: sayAll('contact').join('. '), promisedBy: null, answer: 'none' },
    evidence: [],
  });
  await askBackground(panel, 'save-note', { evidence: 1, text: sayAll('note').join('. ') });
  look('page', new Map([['page', Buffer.from(`${PLANTED_URL}\n${PLANTED_PAGE}\n${typed()}`)]]));
  const whole = await exportPackage(run, panel, out);
  look('whole package', await filesUnder(await unpack(whole, path.join(out, 'whole'))));
  await askBackground(panel, 'save-redaction', {
    ...{
      caseNumber: 1,
      texts: [],
      pictures: [],
      leftOut: [],
      reviewedAt: '2026-11-22T12:00:00Z',
      seen: [1, 2],
    },
  });
  const copy = await filesUnder(await unpack(await exportCopy(run, panel, out), path.join(out, 'redacted')));
  look('redacted package', copy);
  csvCopy = copy.get('data/imports/E0002/original.csv')?.toString() ?? '';
  const stored = Buffer.from(await everyStoredByte(panel), 'latin1');
  // A copy: the browser goes on writing.
  const disk = path.join(out, 'disk');
  for (const folder of ['IndexedDB', 'Local Extension Settings', 'Sync Extension Settings'])
    await cp(path.join(profile, 'Default', folder), path.join(disk, folder), {
      recursive: true,
      // Of the extension alone: what pages and the browser keep of themselves is none of it.
      filter: (from) => from.endsWith(folder) || from.includes(run.id),
    }).catch(() => undefined);
  look('store', new Map([...(await filesUnder(disk)), ['rows', stored]]));
}, 120_000);
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

const typed = () => [...sayAll('typed'), ...sayAll('contact'), ...sayAll('note')].join('\n');

/** Looks for everything in every file; of what they say nothing is held in memory. */
function look(where: string, files: Map<string, Buffer>): void {
  const kept = new Set<string>();
  const all = [...files].flatMap(([file, bytes]) => {
    const said = saidBy(file, bytes);
    for (const word of ROWS) if (said.plain.includes(word)) kept.add(word);
    return KIND_NAMES.flatMap((kind) =>
      PLACES.filter((place) => isSaid(kind, place, said)).map((place) => ({ kind, place, file })),
    );
  });
  found.set(where, all);
  rows.set(where, kept);
}

const placesOf = (kind: string, where: string) =>
  new Set(found.get(where)?.flatMap((one) => (one.kind === kind ? [one.place] : [])));
const leaksOf = (kind: string, where: string) => found.get(where)?.filter((one) => one.kind === kind);

describe.each(SECRETS)('the planted %s', (name) => {
  it.each(['store', 'whole package', 'redacted package'])(
    'is in no byte of the %s, from whatever place',
    (where) => {
      expect(leaksOf(name, where)).toEqual([]);
    },
  );

  it('would be found: it is, in every place of the page that it was planted in', () => {
    expect(placesOf(name, 'page')).toEqual(new Set(PLACES));
  });
});

describe.each(PERSONAL)('the planted %s', (name) => {
  it('is in no byte of the redacted package, from whatever place', () => {
    expect(leaksOf(name, 'redacted package')).toEqual([]);
  });

  it('is in the store and in the whole package, from every place that a capture takes along', () => {
    const places = new Set(PLACES.filter((place) => !NOT_TAKEN.includes(place)));
    for (const where of ['store', 'whole package']) {
      const here = placesOf(name, where);
      expect([...places].filter((place) => !here.has(place))).toEqual([]);
    }
  });
});

describe('all the same', () => {
  it('a table of the person’s own in GBK is covered, and its copy is in UTF-8', () => {
    expect(csvCopy).toMatch(/2026-11-03,█+,电话█+,-12\.40/);
  });

  it.each(['store', 'whole package', 'redacted package'])('the rows of the page are in the %s', (where) => {
    expect(rows.get(where)).toEqual(new Set(ROWS));
  });

  it('the picture is black where the page showed a secret, and only there', async () => {
    const [item] = await storedRows(panel, 'evidence', EvidenceItem);
    const picture = item?.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
    expect(secretPlaces).toHaveLength(7);
    expect(await storedPixels(panel, picture, secretPlaces)).toEqual(secretPlaces.map(() => [0, 0, 0]));
    expect(await storedPixels(panel, picture, [{ x: 1190, y: 5 }])).toEqual([[255, 255, 255]]);
  });
});

/** Runs in the page: the middle of the last hidden sign of each. */
function middles(elements: Element[]): { x: number; y: number }[] {
  return elements.map((element) => {
    const range = document.createRange();
    const text = element.firstChild as Text;
    // Of a card the last four stay.
    const end = text.length - (text.data.startsWith('Card') ? 6 : 1);
    range.setStart(text, end - 1);
    range.setEnd(text, end);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  });
}
