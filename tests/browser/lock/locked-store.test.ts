import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { faultsOf, settled } from '../faults/store-check';
import { textOf } from '../person';
import { servePages } from '../serve-pages';
import { lockNow, openLockPage, PASSPHRASE, setLock, unlock } from './lock-screen';
import { filesWith, planted } from './on-disk';
import { formsOf, lockState } from './store-forms';

const PLAIN = planted('before');
const SEALED = planted('under-lock');
const SHUT = planted('while-locked');

let profile: string;
let run: ExtensionRun;
let panel: Page;
let code: string;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'wallet-witness-lock-'));
  await open();
});
afterAll(async () => {
  await run?.close();
  await rm(profile, { recursive: true, force: true });
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
  await popup.click('[data-testid=capture-page]');
  await popup.waitForSelector('[data-testid=capture-result]', { timeout: 30_000 });
  const words = await popup.$eval('main', (main) => main.textContent ?? '');
  await run.closePopups();
  await page.close();
  return words;
}

async function expectWhole(items: number): Promise<void> {
  const state = await settled(panel);
  expect(state.items).toHaveLength(items);
  expect(await faultsOf(panel, state)).toEqual([]);
}

it('without a lock the profile on the disk holds what a page said, so that a search for it can find it', async () => {
  await capture(PLAIN);
  await expectWhole(1);
  await run.close();
  expect(await filesWith(profile, PLAIN)).not.toEqual([]);
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
});

it('a locked store takes captures in one click, and shows nothing of them', async () => {
  await lockNow(run);
  await panel.waitForSelector('[data-testid=store-locked]');
  expect(await panel.$('[data-testid=evidence-card]')).toBeNull();
  expect(await capture(SHUT)).toContain('E0003');
  await expectWhole(3);
  expect(await formsOf(panel)).toMatchObject({ plain: 0 });
});

it('nothing that was captured under the lock, open or shut, stands in any file of the profile', async () => {
  await run.close();
  expect(await filesWith(profile, SEALED)).toEqual([]);
  expect(await filesWith(profile, SHUT)).toEqual([]);
  expect(await filesWith(profile, PASSPHRASE)).toEqual([]);
  expect(await filesWith(profile, code)).toEqual([]);
  await open();
});

it('a closed browser has locked it; a wrong passphrase is told in words and opens nothing', async () => {
  expect(await unlock(panel, 'kettle orbit maple eight')).toBe(false);
  expect(await panel.$eval('.secret-fault', (fault) => fault.textContent)).toContain('does not open');
  expect(await panel.$('[data-testid=evidence-card]')).toBeNull();
});

it('the passphrase opens it, and what was captured while it was locked can be read', async () => {
  expect(await unlock(panel, PASSPHRASE)).toBe(true);
  await panel.waitForSelector('[data-testid=evidence-card]');
  await expectWhole(3);
  for (const card of await panel.$$('.card-toggle')) await card.click();
  await panel.waitForFunction(
    () => document.querySelectorAll('[data-testid=evidence-card] img').length === 3,
  );
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
  await expectWhole(3);
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
  await expectWhole(3);
  expect(await textOf(panel, 'tab-evidence')).not.toBe('');
  await capture(PLAIN);
  await expectWhole(4);
});
