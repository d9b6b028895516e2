import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Case } from '../../utils/model/case';
import { Transaction } from '../../utils/model/reading';
import { unpack } from '../commands/unpack';
import { checkBag } from './check-bag';
import { exportPackage } from './download';
import { type ExtensionRun, launchExtension } from './extension';
import { INVENTED_CASE } from './invented-case';
import { asOnThePage, expectKept, expectSound } from './main-job';
import { capture, fillCase, isSaved, makeCase, openTab, openTabOf, readComplaint } from './person';
import { showcase } from './sample-wallets';
import { storedRows } from './stored';

const samples = ['alipay', 'paypal', 'amazon-pay'].map(showcase);
const exhibits = ['E0001', 'E0002', 'E0003'];

let extension: ExtensionRun;
let panel: Page;
let out: string;
let bag: string;
let zip: string;

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  extension = await launchExtension({ headless: true, language: 'en' });
  const page = await openTab(extension, samples);
  for (const sample of samples) {
    await page.goto(sample.url);
    await capture(extension, page);
  }
  await extension.closePopups();
  panel = await extension.openPanelPage();
});
afterAll(async () => {
  await extension?.close();
  await rm(out, { recursive: true, force: true });
});

describe('a click on the icon of three wallets', () => {
  it('leaves three whole exhibits with exactly the rows and failures that each page shows', () =>
    expectKept(panel, samples));

  it('shows them in the case file, newest first', async () => {
    await openTabOf(panel, 'evidence');
    await panel.waitForSelector('[data-testid=evidence-card]');
    const shown = await panel.$$eval('[data-testid=evidence-card]', (cards) =>
      cards.map((card) => card.getAttribute('data-evidence')),
    );
    expect(shown).toEqual([...exhibits].reverse());
  });
});

describe('a case of them', () => {
  it('is kept as it was filled in', async () => {
    await makeCase(panel, exhibits);
    await fillCase(panel, INVENTED_CASE.en);
    expect(await storedRows(panel, 'cases', Case)).toMatchObject([
      { ...INVENTED_CASE.en, evidence: [1, 2, 3] },
    ]);
  });

  it.each(['en', 'zh'] as const)(
    'gives a complaint (%s) that cites these exhibits and no other',
    async (language) => {
      const text = await readComplaint(panel, 'formal', language);
      expect([...new Set(text.match(/\bE\d{4}\b/g))].sort()).toEqual(exhibits);
      expect(/\p{Script=Han}{4}/u.test(text.split('\n')[0] ?? '')).toBe(language === 'zh');
    },
  );

  it('the complaint is kept as it was typed over, and stands there again after the panel was closed', async () => {
    await readComplaint(panel, 'formal', 'en');
    await panel.focus('[data-testid=complaint-text]');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Home');
    await panel.keyboard.up('Control');
    await panel.keyboard.type('Dear Ms. Moreau,\n');
    await isSaved(panel);
    await panel.close();
    await extension.stopWorker();
    panel = await extension.openPanelPage();
    await panel.waitForSelector('[data-testid=tab-complaint][aria-selected=true]');
    expect(await readComplaint(panel, 'formal', 'en')).toMatch(/^Dear Ms\. Moreau,\n/);
    await openTabOf(panel, 'case');
    const account = await panel.waitForSelector('#field-account');
    expect(await account?.evaluate((field) => 'value' in field && field.value)).toBe(
      INVENTED_CASE.en.account,
    );
  });
});

describe('the package', () => {
  beforeAll(async () => {
    zip = await exportPackage(extension, panel, out);
  });

  it('is accepted by tools that know nothing of us; every hash is right, and so is the chain of custody', async () => {
    bag = await expectSound(zip, out);
  });

  it('has the rows of the pages visited, exactly', async () => {
    const text = await readFile(path.join(bag, 'data/transactions.json'), 'utf8');
    const rows = v.parse(v.array(Transaction), JSON.parse(text));
    for (const [index, sample] of samples.entries()) {
      const own = rows.filter(({ evidence }) => evidence === exhibits[index]);
      expect(asOnThePage(own)).toEqual(asOnThePage(sample.expected.transactions));
    }
    expect(rows).toHaveLength(samples.flatMap(({ expected }) => expected.transactions).length);
  });

  it('has the complaint as it was typed, the pictures, and a read-me in both languages', async () => {
    expect(await readFile(path.join(bag, 'data/complaint.formal.en.txt'), 'utf8')).toMatch(
      /^Dear Ms\. Moreau,\n/,
    );
    expect(await readdir(bag)).toEqual(
      expect.arrayContaining(['README.html', 'README.zh.html', 'custody.jsonl']),
    );
    for (const exhibit of exhibits) {
      const [picture = ''] = (await readdir(path.join(bag, 'data/evidence', exhibit))).filter((name) =>
        /^pixels.*\.png$/.test(name),
      );
      const bytes = await readFile(path.join(bag, 'data/evidence', exhibit, picture));
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it('tells of each exhibit who took it, with what and when, and holds every fact that this version records', async () => {
    for (const [name, words] of [
      [
        'method.html',
        ['not recorded', 'the person, in the extension’s window', '(activeTab)', 'Signed and chained'],
      ],
      ['method.zh.html', ['未记录', '当事人在扩展的弹出窗口中点击', '（activeTab）', '已签名并链式登记']],
    ] as const) {
      const sheet = await readFile(path.join(bag, 'data', name), 'utf8');
      const [absent, ...present] = words;
      expect(sheet).not.toContain(`<i>${absent}</i>`);
      for (const exhibit of exhibits) {
        const part = sheet.slice(sheet.indexOf(`id="${exhibit}"`)).split('</article>')[0];
        for (const word of present) expect(part).toContain(word);
      }
    }
  });

  it('would be refused after one byte of it was changed', async () => {
    const copy = await unpack(zip, path.join(out, 'changed'));
    const file = path.join(copy, 'data/transactions.json');
    const bytes = await readFile(file);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect((await checkBag(copy)).problems).toContain(
      'manifest-sha256.txt: data/transactions.json was changed',
    );
  });
});
