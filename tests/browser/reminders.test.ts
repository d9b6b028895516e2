import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reminder } from '../../utils/model/reminder';
import { clickOn } from './click-on';
import { BUILT, type ExtensionRun, launchExtension, waitUntil } from './extension';
import { dayFromNow, giveDay } from './give-day';
import { letTimePass } from './let-time-pass';
import { makeCase, openTabOf } from './person';
import { storedRows } from './stored';

const SIZE = { width: 400, height: 900 };
let folder: string;
let run: ExtensionRun;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
});
afterAll(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (code: string): Promise<unknown> => (await run.worker()).evaluate(code);
const badge = () => ask('chrome.action.getBadgeText({})');
const notifications = () => ask('chrome.notifications.getAll().then(Object.keys)');
const stored = (panel: Page) => storedRows(panel, 'reminders', Reminder);

/** A case with a reminder for tomorrow, its own day. */
async function remindTomorrow(): Promise<Page> {
  const panel = await run.openPanelPage(SIZE);
  await makeCase(panel, []);
  await openTabOf(panel, 'follow-up');
  await giveDay(panel, 'remindOn', dayFromNow(1));
  await waitUntil(async () => (await stored(panel)).length === 1);
  return panel;
}

describe('a reminder without notifications', () => {
  it('waits for nine in the morning of its day, and asks with the reason before the browser does', async () => {
    run = await launchExtension({ headless: true, language: 'en' });
    const panel = await remindTomorrow();
    await panel.waitForSelector('[data-testid=notify-ask] [data-testid=notify-allow]');
    expect(await ask('chrome.permissions.contains({ permissions: ["notifications"] })')).toBe(false);
    await waitUntil(async () => (await ask('chrome.alarms.get("reminders").then(Boolean)')) === true);
    const at = await ask('chrome.alarms.get("reminders").then((alarm) => alarm.scheduledTime)');
    expect(at).toBe(new Date(`${dayFromNow(1)}T09:00:00`).getTime());
    expect(await badge()).toBe('');
    expect(await stored(panel)).toMatchObject([{ id: 'own', on: dayFromNow(1), shownAt: null }]);
    await clickOn(panel, '[data-testid=notify-refuse]');
    await panel.waitForFunction(() => document.body.innerText.includes('not as notifications'));
  });

  it('is shown on the icon and above every tab when its alarm comes, until it is put away or the case is settled', async () => {
    const [panel] = (await run.browser.pages()).filter((page) => page.url().includes('sidepanel.html'));
    if (!panel) throw new Error('the panel is closed');
    await letTimePass(panel, dayFromNow(-1));
    await ask('chrome.alarms.create("reminders", { when: Date.now() + 300 })');
    await waitUntil(async () => (await badge()) === '!');
    expect((await stored(panel))[0]?.shownAt).not.toBeNull();
    await openTabOf(panel, 'evidence');
    await panel.waitForSelector('[data-testid=due-reminder]');
    const end = (outcome: string) => {
      const request = JSON.stringify({ number: 1, changes: { outcome } });
      return panel.evaluate(`chrome.runtime.sendMessage({ name: 'update-case', request: ${request} })`);
    };
    await end('paid_back');
    await waitUntil(async () => (await badge()) === '');
    await panel.waitForSelector('[data-testid=due-reminder]', { hidden: true });
    await end('refused');
    await waitUntil(async () => (await badge()) === '!');
    await panel.waitForSelector('[data-testid=due-reminder]');
    await clickOn(panel, '[data-testid=reminder-done]');
    await waitUntil(async () => (await badge()) === '');
    expect(await stored(panel)).toEqual([]);
    await run.close();
  });
});

describe('a reminder with notifications', () => {
  const built = () => path.join(folder, 'built');
  const launch = async () => {
    run = await launchExtension({
      headless: true,
      language: 'en',
      folder: built(),
      userDataDir: path.join(folder, 'profile'),
      lasting: true,
    });
  };

  it('that came while the browser was closed is shown once it is open again, by the case’s number alone', async () => {
    // The browser's own question is not what is tested here: the copy has the permission from the start.
    await cp(BUILT, built(), { recursive: true });
    const manifest = path.join(built(), 'manifest.json');
    const given = JSON.parse(await readFile(manifest, 'utf8'));
    given.permissions.push('notifications');
    given.optional_permissions = [];
    await writeFile(manifest, JSON.stringify(given));
    await launch();
    const panel = await remindTomorrow();
    await letTimePass(panel, dayFromNow(-1));
    expect((await stored(panel))[0]?.shownAt).toBeNull();
    await run.close();

    await launch();
    await waitUntil(async () => (await badge()) === '!');
    await waitUntil(async () => JSON.stringify(await notifications()) === '["reminder C0001 own"]');
    const again = await run.openPanelPage(SIZE);
    await again.waitForSelector('[data-testid=due-reminder]');
    const [row] = await stored(again);
    expect(row?.text).toBe(
      'Case C0001: a day you wanted to be reminded of has come. Open the case file to see which.',
    );
    expect(row?.shownAt).not.toBeNull();
    await run.close();

    await launch();
    await waitUntil(async () => (await badge()) === '!');
    expect(await notifications()).toEqual([]);
    const third = await run.openPanelPage(SIZE);
    expect(await stored(third)).toEqual([row]);
  }, 90_000);
});
