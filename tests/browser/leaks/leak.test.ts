import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { unpack } from '../../commands/unpack';
import { exportPackage, saveFile } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { bring } from '../imports/bring-file';
import { capture, fillCase, makeCase } from '../person';
import { servePages } from '../serve-pages';
import { everyStoredByte, storedPixels, storedRows } from '../stored';
import { filesUnder, type Said, saidBy } from './everything-said';
import { gbkBytes } from './gbk-bytes';
import { isSaid, KIND_NAMES, KINDS, type KindName, PLACES, sayAll } from './planted';
import { PLANTED_PAGE, PLANTED_URL } from './planted-page';

const SECRETS = KIND_NAMES.filter((name) => KINDS[name].secret);
const PERSONAL = KIND_NAMES.filter((name) => !KINDS[name].secret);
/** What no capture takes along: programs, and what the page keeps in the browser. With a secret in it a data address is dropped. */
const NOT_TAKEN: readonly string[] = ['script', 'storage', 'data'];
/** As the person's own files come: a table in the encoding of Chinese programs. */
const CSV = `日期,对方,备注,金额,余额\n2026-11-03,闻佳慧,电话13812345678,-12.40,"48,211.97"\n`;

let run: ExtensionRun;
let panel: Page;
let out: string;
/** Where things are looked for: the store's bytes and its files on disk, both packages, and the page that planted them. */
const said = new Map<string, Map<string, Said>>();
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
  secretPlaces = await page.$$eval('.shown:nth-of-type(-n+7)', middles);
  await run.closePopups();
  panel = await run.openPanelPage();
  const csv = path.join(out, '闻佳慧的账单.csv');
  await writeFile(csv, gbkBytes(CSV));
  await bring(panel, csv);
  await panel.click('[data-testid=keep-file]');
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
  await ask('save-contact', {
    ...{ id: 'one', caseNumber: 1, way: 'phone', by: 'me', on: '2026-11-05', at: null, reference: 'T-1' },
    ...{ withWhom: 'Support', said: sayAll('contact').join('. '), promisedBy: null, answer: 'none' },
    evidence: [],
  });
  await ask('save-note', { evidence: 1, text: sayAll('note').join('. ') });
  await look('page', new Map([['page', Buffer.from(`${PLANTED_URL}\n${PLANTED_PAGE}\n${typed()}`)]]));
  const whole = await exportPackage(run, panel, out);
  await look('whole package', await filesUnder(await unpack(whole, path.join(out, 'whole'))));
  await ask('save-redaction', {
    ...{
      caseNumber: 1,
      texts: [],
      pictures: [],
      leftOut: [],
      reviewedAt: '2026-11-22T12:00:00Z',
      seen: [1, 2],
    },
  });
  await look(
    'redacted package',
    await filesUnder(await unpack(await exportCopy(), path.join(out, 'redacted'))),
  );
  const rows = Buffer.from(await everyStoredByte(panel), 'latin1');
  // A copy: the browser goes on writing.
  const disk = path.join(out, 'disk');
  for (const folder of ['IndexedDB', 'Local Extension Settings', 'Sync Extension Settings'])
    await cp(path.join(profile, 'Default', folder), path.join(disk, folder), {
      recursive: true,
      // Of the extension alone: what pages and the browser keep of themselves is none of it.
      filter: (from) => from.endsWith(folder) || from.includes(run.id),
    }).catch(() => undefined);
  await look('store', new Map([...(await filesUnder(disk)), ['rows', rows]]));
}, 120_000);
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

const typed = () => [...sayAll('typed'), ...sayAll('contact'), ...sayAll('note')].join('\n');

async function look(where: string, files: Map<string, Buffer>): Promise<void> {
  said.set(where, new Map([...files].map(([name, bytes]) => [name, saidBy(name, bytes)])));
}

/** As a page of the extension asks its background. */
function ask(name: string, request: object): Promise<unknown> {
  return panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
}

/** Nothing is covered by hand: what the rules propose is what the copy goes without. */
async function exportCopy(): Promise<string> {
  await panel.goto(run.url('sidepanel.html?cover=1'));
  await panel.waitForSelector('[data-testid=review-all]');
  await panel.waitForSelector('[data-testid=export-redacted][aria-disabled=false]');
  await panel.click('[data-testid=export-redacted]');
  await panel.waitForSelector('[data-testid=export-done], [data-testid=export-failed]', { timeout: 60_000 });
  const failed = await panel.$('[data-testid=export-failed]');
  if (failed) throw new Error(`no copy was made: ${await failed.evaluate((one) => one.textContent)}`);
  return saveFile(run, panel, out);
}

/** Where a kind is said: from which place of the page it came, and in which file it stands now. */
function found(name: KindName, where: string): string[] {
  return PLACES.flatMap((place) =>
    [...(said.get(where) ?? [])].flatMap(([file, text]) =>
      isSaid(name, place, text) ? [`${place} in ${file}`] : [],
    ),
  );
}

describe.each(SECRETS)('the planted %s', (name) => {
  it.each(['store', 'whole package', 'redacted package'])(
    'is in no byte of the %s, from whatever place',
    (where) => {
      expect(found(name, where)).toEqual([]);
    },
  );

  it('would be found: it is, in every place of the page that it was planted in', () => {
    expect(new Set(found(name, 'page').map((one) => one.split(' ')[0]))).toEqual(new Set(PLACES));
  });
});

describe.each(PERSONAL)('the planted %s', (name) => {
  it('is in no byte of the redacted package, from whatever place', () => {
    expect(found(name, 'redacted package')).toEqual([]);
  });

  it('is in the store and in the whole package, from every place that a capture takes along', () => {
    const places = new Set(PLACES.filter((place) => !NOT_TAKEN.includes(place)));
    for (const where of ['store', 'whole package']) {
      const here = new Set(found(name, where).map((one) => one.split(' ')[0]));
      expect([...places].filter((place) => !here.has(place))).toEqual([]);
    }
  });
});

describe('all the same', () => {
  it('a table of the person’s own in GBK is covered, and its copy is in UTF-8', () => {
    const copy = [...(said.get('redacted package') ?? [])].find(([file]) => file.endsWith('original.csv'));
    expect(copy?.[1].plain).toContain('2026-11-03,████');
    expect(copy?.[1].plain).toContain('-12.40');
  });

  it.each(['store', 'whole package', 'redacted package'])('the rows of the page are in the %s', (where) => {
    const texts = [...(said.get(where)?.values() ?? [])].map(({ plain }) => plain).join('\n');
    expect(texts).toContain('Harbour Bakery');
    expect(texts).toContain('-58.00');
  });

  it('the picture is black where the page showed a secret, and only there', async () => {
    const [item] = await storedRows(panel, 'evidence', EvidenceItem);
    const picture = item?.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
    expect(secretPlaces).toHaveLength(7);
    expect(await storedPixels(panel, picture, secretPlaces)).toEqual(secretPlaces.map(() => [0, 0, 0]));
    expect(await storedPixels(panel, picture, [{ x: 1190, y: 5 }])).toEqual([[255, 255, 255]]);
  });
});

/** Runs in the page: the middle of the last word of each. */
function middles(elements: Element[]): { x: number; y: number }[] {
  return elements.map((element) => {
    const range = document.createRange();
    const text = element.firstChild as Text;
    range.setStart(text, text.data.lastIndexOf(' ') - 3);
    range.setEnd(text, text.data.lastIndexOf(' '));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  });
}
