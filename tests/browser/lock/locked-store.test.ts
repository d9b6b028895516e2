import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { follow, followed, stopAndKeep } from '../follow/following';
import { IN_VIEW, URL_OF_LIST, virtualList } from '../follow/list-page';
import { textOf } from '../person';
import { servePages } from '../serve-pages';
import { storedRows } from '../stored';
import { lockNow, openLockPage, PASSPHRASE, setLock, unlock } from './lock-screen';
import { filesWith, planted } from './on-disk';
import { type Plants, plantFiles, plantWords } from './plant';
import { formsOf, lockState } from './store-forms';

const PLAIN = planted('before');
/** What stands in the store under the lock, and by no means on the disk. */
const hidden: Record<string, string> = {};
const SEALED = planted('under-lock');
const SHUT = planted('while-locked');

let profile: string;
let brought: string;
let run: ExtensionRun;
let panel: Page;
let code: string;
let before: Plants;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'wallet-witness-lock-'));
  brought = await mkdtemp(path.join(tmpdir(), 'wallet-witness-brought-'));
  await open();
});
afterAll(async () => {
  await run?.close();
  await rm(profile, { recursive: true, force: true });
  await rm(brought, { recursive: true, force: true });
});

async function open(): Promise<void> {
  run = await launchExtension({ headless: true, language: 'en', userDataDir: profile });
  panel = await run.openPanelPage();
}

/** Captures a page on which `text` stands, with the icon, as a person does; gives the popup's words. */
async function capture(text: string): Promise<string> {
  const page = await run.browser.newPage();
  const url = `https://wallet.example/${text.length}`;
  await servePages(
    page,
    new Map([[url, `<!DOCTYPE html><title>Activity</title><h1>Activity</h1><p>${text}</p>`]]),
  );
  await page.goto(url);
  const popup = await run.clickIcon(page);
  await clickOn(popup, '[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result]', { timeout: 30_000 });
  const words = await popup.$eval('main', (main) => main.textContent ?? '');
  await run.closePopups();
  await page.close();
  return words;
}

/** Follows a list whose rows name `text`, and keeps it where that is asked for. */
async function followOne(text: string, keeps: boolean): Promise<void> {
  const page = await run.browser.newPage();
  const html = virtualList(40).replaceAll('Harbour Cafe', text);
  await servePages(page, new Map([[URL_OF_LIST, html]]));
  await page.goto(URL_OF_LIST);
  await follow(run, page);
  await waitUntil(async () => (await followed(panel)).rows >= IN_VIEW);
  if (keeps) await stopAndKeep(run, page);
  await run.closePopups();
  await page.close();
}

async function expectWhole(items: number): Promise<void> {
  const state = await settled(panel);
  expect(state.items).toHaveLength(items);
  expect(await faultsOf(panel, state)).toEqual([]);
}

it('without a lock the profile on the disk holds what a page said, so that a search for it can find it', async () => {
  await capture(PLAIN);
  const words = await plantWords(panel, 'before');
  await expectWhole(1);
  await run.close();
  for (const text of [PLAIN, ...Object.values(words)])
    expect(await filesWith(profile, text), text).not.toEqual([]);
  before = words;
  await open();
});

it('setting a lock seals every file of the store, and all of it reads back', async () => {
  code = await setLock(run);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
  expect(await lockState(panel)).toBe('closed');
  await expectWhole(1);
  await capture(SEALED);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
  await expectWhole(2);
  const written = { ...(await plantWords(panel, 'under')), ...(await plantFiles(panel, brought, 'under')) };
  Object.assign(hidden, written);
  await expectWhole(3);
});

it('a locked store takes captures in one click, and shows nothing of them', async () => {
  await lockNow(run);
  await panel.waitForSelector('[data-testid=store-locked]');
  expect(await panel.$('[data-testid=evidence-card]')).toBeNull();
  expect(await capture(SHUT)).toContain('E0004');
  await expectWhole(4);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
});

it('a locked store follows lists: one is kept, one waits for the passphrase', async () => {
  hidden['kept list'] = planted('list-kept');
  await followOne(hidden['kept list'], true);
  await expectWhole(5);
  hidden['open list'] = planted('list-open');
  await followOne(hidden['open list'], false);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
});

it('nothing that was captured under the lock, open or shut, stands in any file of the profile', async () => {
  await run.close();
  const secrets = { ...hidden, SEALED, SHUT, PASSPHRASE, code, plain: code.replaceAll('-', '') };
  for (const [name, text] of Object.entries(secrets))
    expect(await filesWith(profile, text), name).toEqual([]);
  await open();
});

it('nor, once the browser was started again, anything from before the lock', async () => {
  // Chromium removes files that were written over when it opens the store the next time.
  await run.close();
  for (const [name, text] of Object.entries({ PLAIN, ...before }))
    expect(await filesWith(profile, text), name).toEqual([]);
  await open();
});

it('what a list had gathered before the browser was closed is not kept without the passphrase, and nothing of it is lost', async () => {
  const [list] = await storedRows(panel, 'follows', v.object({ id: v.string() }));
  const request = JSON.stringify({ name: 'keep-followed', request: { follow: list?.id } });
  expect(await panel.evaluate(`chrome.runtime.sendMessage(${request})`)).toMatchObject({
    ok: false,
    problem: 'store_locked',
  });
  expect(await storedRows(panel, 'followRows', v.unknown())).not.toEqual([]);
});

it('a closed browser has locked it; a wrong passphrase is told in words and opens nothing', async () => {
  expect(await unlock(panel, 'kettle orbit maple eight')).toBe(false);
  expect(await panel.$eval('.secret-fault', (fault) => fault.textContent)).toContain('does not open');
  expect(await panel.$('[data-testid=evidence-card]')).toBeNull();
});

it('the passphrase opens it, and what was captured while it was locked can be read', async () => {
  expect(await unlock(panel, PASSPHRASE)).toBe(true);
  await panel.waitForSelector('[data-testid=evidence-card]');
  const [list] = await storedRows(panel, 'follows', v.object({ id: v.string() }));
  const request = JSON.stringify({ name: 'keep-followed', request: { follow: list?.id } });
  expect(await panel.evaluate(`chrome.runtime.sendMessage(${request})`)).toMatchObject({ ok: true });
  await expectWhole(6);
  const [first] = await panel.$$('.card-toggle');
  await first?.click();
  await panel.waitForSelector('[data-testid=evidence-card] img');
  await clickOn(panel, '[data-testid=tab-case]');
  await panel.waitForFunction(
    (words) => [...document.querySelectorAll('textarea')].some(({ value }) => value === words),
    {},
    hidden['whatHappened'] ?? '',
  );
});

it('it locks itself when its minutes are over, an hour where nobody chose', async () => {
  const alarm = () =>
    panel.evaluate("chrome.alarms.get('lock-store').then((one) => one?.scheduledTime - Date.now())");
  expect(await alarm()).toBeGreaterThan(50 * 60_000);
  const page = await openLockPage(run);
  await page.select('[data-testid=lock-after]', '15');
  await waitUntil(async () => Number(await alarm()) < 16 * 60_000);
  expect(await alarm()).toBeGreaterThan(14 * 60_000);
  // As if they had passed.
  await page.evaluate("chrome.alarms.create('lock-store', { when: Date.now() })");
  await page.waitForSelector('[data-testid=store-locked]', { timeout: 15_000 });
  await panel.bringToFront();
  await panel.waitForSelector('[data-testid=store-locked]');
  await page.close();
  expect(await unlock(panel, PASSPHRASE)).toBe(true);
});

it('the recovery code opens it too, and gives it a new passphrase; the old one opens nothing then', async () => {
  await lockNow(run);
  const page = await openLockPage(run);
  expect(await unlock(page, code.toLowerCase())).toBe(true);
  await page.click('[data-testid=change-passphrase]');
  await page.type('#old-passphrase', code);
  await page.type('#new-passphrase', 'lantern copper river nine');
  await page.type('#new-passphrase-again', 'lantern copper river nine');
  await page.click('[data-testid=new-passphrase-done]');
  await page.waitForSelector('[data-testid=passphrase-changed]', { timeout: 30_000 });
  await page.click('[data-testid=lock-now]');
  expect(await unlock(page, PASSPHRASE)).toBe(false);
  expect(await unlock(page, 'lantern copper river nine')).toBe(true);
  await expectWhole(6);
  await page.close();
});

it('taking the lock off opens every file again, and all of it reads back', async () => {
  const page = await openLockPage(run);
  await page.click('[data-testid=lift-lock]');
  await page.type('#lift-passphrase', 'lantern copper river nine');
  await page.click('[data-testid=lift-now]');
  await page.waitForSelector('#lock-passphrase', { timeout: 60_000 });
  expect(await formsOf(panel)).toMatchObject({ sealed: 0 });
  expect(await lockState(panel)).toBeNull();
  await expectWhole(6);
  expect(await textOf(panel, 'tab-evidence')).not.toBe('');
  for (const table of ['cases', 'notes', 'contacts', 'drafts', 'letterVersions', 'redactions'])
    for (const row of await storedRows(panel, table, v.looseObject({})))
      expect(row, table).not.toHaveProperty('sealed');
  await capture(PLAIN);
  await expectWhole(7);
});
