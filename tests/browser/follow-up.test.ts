import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from './extension';
import { giveDay } from './give-day';
import { isSaved, makeCase, openTabOf } from './person';

let run: ExtensionRun;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
}, 60_000);
afterAll(() => run.close());

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
  await again.select('[data-testid=jurisdiction]', 'cn_crypto');
  await again.waitForSelector('[data-testid=step][data-state=no_desk]');
}, 60_000);
