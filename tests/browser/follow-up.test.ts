import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Case } from '../../utils/model/case';
import { Reminder } from '../../utils/model/reminder';
import { parseCalendar } from '../unit/redress/parse-calendar';
import { clickOn } from './click-on';
import { download } from './download';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { dayFromNow, giveDay } from './give-day';
import { isSaved, makeCase, openTabOf } from './person';
import { storedRows } from './stored';

let run: ExtensionRun;
let downloads: string;
beforeAll(async () => {
  downloads = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  run = await launchExtension({ headless: true, language: 'en' });
}, 60_000);

afterAll(async () => {
  await run?.close();
  await rm(downloads, { recursive: true, force: true });
});

const pressIn = (panel: Page, selector: string) =>
  panel.$eval(selector, (button) => button instanceof HTMLElement && button.click());

const stateOf = (panel: Page, step: string) =>
  panel.$eval(`[data-testid=step][data-step="${step}"]`, (card) => card.getAttribute('data-state'));

it('a jurisdiction and dates open the right step, and stay when the panel is closed', async () => {
  const first = await run.openPanelPage({ width: 400, height: 820 });
  await makeCase(first, []);
  await openTabOf(first, 'follow-up');
  await first.waitForSelector('[data-testid=jurisdiction]');
  await first.select('[data-testid=jurisdiction]', 'tw');
  await first.waitForSelector('[data-testid=step][data-step="tw.2"][data-state=needs]');
  await giveDay(first, 'complainedOn', '2026-01-05');
  await first.waitForSelector('[data-testid=clock][data-clock="tw.1"][data-last-day="2026-02-04"]');
  expect(await stateOf(first, 'tw.2')).toBe('closed');
  await giveDay(first, 'answeredOn', new Date().toISOString().slice(0, 10));
  await first.waitForSelector('[data-testid=step][data-step="tw.2"][data-state=open]');
  expect(await first.$('[data-testid=remind-reached]')).toBeNull();
  await giveDay(first, 'remindOn', '2026-01-05');
  await first.waitForSelector('[data-testid=remind-reached]');
  await isSaved(first);
  await first.close();

  const again = await run.openPanelPage({ width: 400, height: 820 });
  await openTabOf(again, 'follow-up');
  await again.waitForSelector('[data-testid=step][data-step="tw.2"][data-state=open]');
  expect(
    await again.$eval('[data-testid=complainedOn]', (input) =>
      input instanceof HTMLInputElement ? input.value : '',
    ),
  ).toBe('2026-01-05');
  const file = await download(run, downloads, () =>
    pressIn(again, '[data-testid=step][data-step="tw.2"] [data-testid=calendar-one]'),
  );
  expect(path.basename(file)).toBe('C0001.ics');
  const { events } = parseCalendar(await readFile(file, 'utf8'));
  expect(events.map((event) => event['SUMMARY'])).toEqual([
    expect.stringMatching(/^C0001: last safe day: /),
    expect.stringMatching(/^C0001: last day: /),
  ]);
  expect(events.every(({ DESCRIPTION }) => /Source: /.test(String(DESCRIPTION)))).toBe(true);

  await again.select('[data-testid=jurisdiction]', 'cn_crypto');
  await again.waitForSelector('[data-testid=step][data-state=no_desk]');
}, 60_000);

it('a reminder of a clock stands on its last safe day, goes with the clock, and can be taken away', async () => {
  const panel = await run.openPanelPage({ width: 400, height: 820 });
  await openTabOf(panel, 'follow-up');
  await panel.waitForSelector('[data-testid=jurisdiction]');
  await panel.select('[data-testid=jurisdiction]', 'tw');
  await giveDay(panel, 'complainedOn', '');
  const step = '[data-testid=step][data-step="tw.2"]';
  const [safe, earlier] = [dayFromNow(59), dayFromNow(54)];
  await panel.waitForSelector(`${step} [data-testid=remind-me][data-day="${safe}"]`);
  await pressIn(panel, `${step} [data-testid=remind-me]`);
  const days = async () => (await storedRows(panel, 'reminders', Reminder)).map(({ id, on }) => [id, on]);
  await waitUntil(async () => JSON.stringify(await days()) === JSON.stringify([['tw.2', safe]]));
  await giveDay(panel, 'answeredOn', dayFromNow(-5));
  await waitUntil(async () => JSON.stringify(await days()) === JSON.stringify([['tw.2', earlier]]));
  await panel.waitForSelector(`${step} [data-testid=remind-off]`);
  await pressIn(panel, `${step} [data-testid=remind-off]`);
  await waitUntil(async () => (await days()).length === 0);
  await panel.close();
});

it('a case is closed with the sums that came back, shown so in the bar, and opened again', async () => {
  const panel = await run.openPanelPage({ width: 400, height: 820 });
  await openTabOf(panel, 'follow-up');
  await panel.waitForSelector('[data-testid=outcome]');
  await panel.select('[data-testid=outcome-choice]', 'partly_paid_back');
  await panel.type('[data-testid=sum-value]', '１2.50');
  await panel.type('[data-testid=sum-currency]', 'cny');
  await isSaved(panel);
  await panel.waitForFunction(() =>
    document.querySelector('[data-testid=case-status]')?.textContent?.includes('Closed: Paid back in part'),
  );
  const sums = async () => (await storedRows(panel, 'cases', Case))[0]?.gotBack;
  await waitUntil(async () => JSON.stringify(await sums()) === '[{"value":"12.50","currency":"CNY"}]');
  await panel.type('[data-testid=sum-value]', ',000');
  await panel.waitForSelector('[data-testid=sums] [role=alert]');
  await waitUntil(async () => JSON.stringify(await sums()) === '[]');
  await clickOn(panel, '[data-testid=reopen]');
  await panel.waitForFunction(() =>
    document.querySelector('[data-testid=case-status]')?.textContent?.includes('next: Regulator'),
  );
  await pressIn(panel, '[data-testid=write-next]');
  await panel.waitForSelector('[data-testid=channel]');
  expect(
    await panel.$eval('[data-testid=channel]', (one) => one instanceof HTMLSelectElement && one.value),
  ).toBe('regulator');
});
