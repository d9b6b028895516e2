import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run as runTool } from '../../unit/packaging/unpacked';
import { clickOn } from '../click-on';
import { saveFile, startExport } from '../download';
import type { ExtensionRun } from '../extension';
import { findProgram } from '../find-program';
import { textOf } from '../person';
import { everyStoredByte } from '../stored';
import { openLargeCase, outcomeOf } from './export-run';
import { typeLock } from './type-lock';

const PASSWORD = 'copper lantern sails 14';
const sevenZip = findProgram({ names: ['7zz', '7z', '7za'] });

let run: ExtensionRun;
let panel: Page;
let out: string;

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'locked-'));
  ({ run, panel } = await openLargeCase([500_000, 6_000_000]));
});
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

it('a package is not locked with a password that was typed in two ways, or that others read differently', async () => {
  const asked = '[data-testid=export-package][aria-disabled=true]';
  await typeLock(panel, PASSWORD, `${PASSWORD}5`);
  await panel.waitForSelector(asked);
  expect(await textOf(panel, 'lock-problem')).toBe('The two are not the same yet.');
  await clickOn(panel, asked);
  expect(await panel.$('[data-testid=export-progress]')).toBe(null);
  await typeLock(panel, '密码');
  await panel.waitForSelector(asked);
  expect(await textOf(panel, 'lock-problem')).toContain('English keyboard');
});

it('a plain package that is there already is not offered to whoever asks for a locked one', async () => {
  await clickOn(panel, '[data-testid=lock-package]');
  await startExport(panel);
  expect(await outcomeOf(panel)).toBe('done');
  await (await panel.waitForSelector('[data-testid=lock-package]'))?.click();
  await panel.waitForSelector('[data-testid=export-done]', { hidden: true });
});

it.skipIf(!sevenZip)(
  'a locked package opens in 7-Zip with its password and no other, and holds',
  async () => {
    await typeLock(panel, PASSWORD);
    await startExport(panel);
    expect(await outcomeOf(panel)).toBe('done');
    expect(await textOf(panel, 'export-locked')).toContain('Every file was opened with it again');
    const file = await saveFile(run, panel, out);
    expect(path.basename(file)).toMatch(/^WW-C0001-\d{8}-locked\.zip$/);
    expect(runTool(out, sevenZip ?? '', 't', '-pcopper', file).status).not.toBe(0);
    expect(runTool(out, sevenZip ?? '', 'x', `-p${PASSWORD}`, file)).toMatchObject({ status: 0 });
    const bag = path.join(out, path.basename(file, '-locked.zip'));
    expect(runTool(bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
  },
);

it('the page that checks packages says that a locked one is to be unpacked first', async () => {
  const [name = ''] = (await readdir(out)).filter((file) => file.endsWith('-locked.zip'));
  const page = await run.browser.newPage();
  await page.goto(run.url('verify.html'));
  const picker = await page.waitForSelector('[data-testid=verify-zip]');
  await (picker as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path.join(out, name));
  await page.waitForSelector('[data-testid=verify-result][data-state=unreadable]');
  expect(await textOf(page, 'verify-result')).toContain('locked with a password');
  await page.close();
  await panel.bringToFront();
});

it('the password is stored nowhere', async () => {
  expect(await everyStoredByte(panel)).not.toContain(PASSWORD);
  const kept = await panel.evaluate(`chrome.storage.local.get().then(JSON.stringify)`);
  expect(kept).not.toContain('lantern');
  expect(await panel.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
    'lantern',
  );
});
