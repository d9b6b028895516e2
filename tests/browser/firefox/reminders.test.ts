import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reminder } from '../../../utils/model/reminder';
import { waitUntil } from '../extension';
import { dayFromNow, giveDay } from '../give-day';
import { letTimePass } from '../let-time-pass';
import { makeCase, openTabOf } from '../person';
import { storedRows } from '../stored';
import { findFirefox } from './find-firefox';
import { type FirefoxRun, launchFirefox } from './launch';

describe.skipIf(findFirefox() === null)('a reminder in Firefox', () => {
  let firefox: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    firefox = await launchFirefox();
    panel = await firefox.openPanelPage();
  });
  afterAll(() => firefox?.close());

  const ask = (code: string): Promise<unknown> => panel.evaluate(code);
  const stored = () => storedRows(panel, 'reminders', Reminder);

  it('is kept, waits for its alarm, and is shown on the icon and in the panel when it has come', async () => {
    await makeCase(panel, []);
    await openTabOf(panel, 'follow-up');
    await giveDay(panel, 'remindOn', dayFromNow(1));
    await waitUntil(async () => (await stored()).length === 1);
    const due = new Date(`${dayFromNow(1)}T09:00:00`).getTime();
    await waitUntil(
      async () =>
        (await ask('browser.alarms.get("reminders").then((one) => one?.scheduledTime ?? 0)')) === due,
    );
    await letTimePass(panel, dayFromNow(-1));
    await ask('browser.alarms.create("reminders", { when: Date.now() + 300 })');
    await waitUntil(async () => (await ask('browser.action.getBadgeText({})')) === '!');
    await panel.waitForSelector('[data-testid=due-reminder]');
    expect((await stored())[0]?.shownAt).not.toBeNull();
  });
});
