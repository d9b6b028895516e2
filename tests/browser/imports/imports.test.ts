import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { readPackage } from '../../independent/read-package';
import { clickOn } from '../click-on';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { capture, makeCase, openTab, openTabOf, readComplaint } from '../person';
import { samplePages } from '../sample-wallets';
import { everyStoredByte, storedRows } from '../stored';
import { bring as bringTo } from './bring-file';
import { type OwnFiles, ownFiles } from './own-files';

let extension: ExtensionRun;
let panel: Page;
let files: OwnFiles;

beforeAll(async () => {
  files = ownFiles();
  extension = await launchExtension({ headless: true, language: 'en' });
  const sample = samplePages().find(({ name }) => name === 'alipay/record');
  if (!sample) throw new Error('there is no saved page of Alipay');
  const page = await openTab(extension, [sample]);
  await page.goto(sample.url);
  await capture(extension, page);
  await extension.closePopups();
  panel = await extension.openPanelPage();
  await makeCase(panel, ['E0001']);
  await openTabOf(panel, 'evidence');
});
afterAll(async () => {
  await extension?.close();
  await rm(files.folder, { recursive: true, force: true });
});

const itemsOf = () => storedRows(panel, 'evidence', EvidenceItem);

const bring = (file: string) => bringTo(panel, file);

async function keep(from = ''): Promise<string> {
  if (from !== '') await panel.type('[data-testid=waiting-file] input[id$=-from]', from);
  await clickOn(panel, '[data-testid=keep-file]');
  await panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'), {
    timeout: 60_000,
  });
  return panel.$eval('[data-testid=file-kept]', (notice) => notice.textContent ?? '');
}

const leaveOut = async () => {
  await clickOn(panel, '[data-testid=drop-file]');
  await panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'));
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a file of the person’s own', () => {
  it('in a locked ZIP is opened with the password, and a wrong one is told', async () => {
    expect(await bring(files.locked)).toBe('locked');
    await panel.type('[data-testid=file-password]', '000000');
    await clickOn(panel, '[data-testid=open-file]');
    await panel.waitForSelector('[data-state=locked] [role=alert]');
    await panel.type('[data-testid=file-password]', '316072');
    await clickOn(panel, '[data-testid=open-file]');
    await panel.waitForSelector('[data-testid=waiting-file][data-state=read]');
    expect(await keep('from the app')).toContain('E0002');
    expect((await itemsOf())[1]).toMatchObject({
      wallet: 'alipay',
      counts: { transactions: 2 },
      imported: {
        kind: 'statement',
        fileName: 'alipay_record.zip',
        from: 'from the app',
        walletFrom: 'file',
      },
    });
  });

  it('is kept byte for byte, whatever its size, and not twice', async () => {
    expect(await bring(files.recording)).toBe('unread');
    expect(await keep()).toContain('E0003');
    expect(await bring(files.recording)).toBe('unread');
    expect(await keep()).toContain('E0003');
    const items = await itemsOf();
    expect(items).toHaveLength(3);
    expect(items[2]?.parts.find(({ label }) => label === 'original')).toMatchObject({
      name: 'original.m4a',
      digest: { sha256: sha256(await readFile(files.recording)), size: 70_000_000 },
    });
  });

  it('a mail shows its head as the mail has it', async () => {
    expect(await bring(files.mail)).toBe('mail');
    expect(await keep()).toContain('E0004');
    expect((await itemsOf())[3]?.imported).toMatchObject({
      kind: 'email',
      mail: { subject: '您的投诉 20260401-7', from: expect.stringContaining('care@wallet.example') },
    });
  });

  it('with a full card number is not kept, and the number is nowhere in the store', async () => {
    expect(await bring(files.withCard)).toBe('secret');
    expect(await panel.$('[data-testid=keep-file]')).toBeNull();
    await leaveOut();
    expect(await everyStoredByte(panel)).not.toMatch(/4111 ?1111 ?1111 ?1111/);
  });

  it('that is damaged can be kept as it is, and is called so', async () => {
    expect(await bring(files.damaged)).toBe('unread');
    expect(await panel.$eval('[data-testid=waiting-file]', (card) => card.textContent)).toContain('damaged');
    await leaveOut();
  });

  it('pasted as words becomes a file', async () => {
    await panel.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Agent Lin: please wait seven days');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await panel.waitForSelector('[data-testid=waiting-file]:not([data-state=reading])');
    await leaveOut();
  });
});

describe('the statement beside the captured page', () => {
  it('is held against it in the case: what agrees, what differs and what only one of them has', async () => {
    await openTabOf(panel, 'case');
    await panel.waitForSelector('[data-testid=corroboration]');
    const counts = await panel.$$eval('[data-testid=corroboration] [data-result]', (groups) =>
      groups.map((group) => [group.getAttribute('data-result'), group.getAttribute('data-count')]),
    );
    expect(Object.fromEntries(counts)).toMatchObject({ differs: '1', only_statement: '1' });
    const [differs] = await panel.$$eval('.corroboration-differs', (all) =>
      all.map((one) => one.textContent),
    );
    expect(differs).toContain('status');
  });

  it('is cited in the letter, and the package has it all', async () => {
    const letter = await readComplaint(panel, 'formal', 'zh');
    expect(letter).toMatch(/账单在状态上不一致.*E0001.*E0002/);
    const out = path.join(files.folder, 'out');
    const zip = await exportPackage(extension, panel, out);
    const { files: packed, problems } = readPackage(zip);
    expect(problems).toEqual([]);
    expect(packed.get('data/imports/E0002/original.zip')).toEqual(await readFile(files.locked));
    expect(packed.get('data/imports/E0004/original.eml')).toEqual(await readFile(files.mail));
    const corroboration = JSON.parse(packed.get('data/corroboration.json')?.toString() ?? '{}');
    expect(corroboration.statements).toMatchObject([{ exhibit: 'E0002', rows: 2 }]);
    expect(packed.get('README.html')?.toString()).not.toContain('316072');
  });
});
