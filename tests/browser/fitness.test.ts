import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension } from './extension';
import { INVENTED_CASE } from './invented-case';
import { capture, fillCase, makeCase, openTab, openTabOf, readComplaint } from './person';
import { showcase } from './sample-wallets';

let run: ExtensionRun;
let panel: Page;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const sample = showcase('paypal');
  const page = await openTab(run, [sample]);
  await page.goto(sample.url);
  const { exhibit } = await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage({ width: 400, height: 900 });
  await makeCase(panel, [exhibit]);
  await fillCase(panel, INVENTED_CASE.en);
  await readComplaint(panel, 'formal', 'en');
}, 90_000);
afterAll(() => run?.close());

const shown = () =>
  panel.$$eval('[data-testid=fitness-point]', (all) => all.map((one) => one.getAttribute('data-id')));

it('above the copy button stands what the complaint lacks, and what was just typed into it', async () => {
  await panel.waitForSelector('[data-testid=fitness-point][data-id=no_place]');
  expect(await shown()).toContain('no_contact');
  expect(await shown()).not.toContain('phone');
  await panel.focus('[data-testid=complaint-text]');
  await panel.keyboard.type('Ask her on +44 20 7946 0018. ');
  await panel.waitForSelector('[data-testid=fitness-point][data-id=phone]');
  expect((await shown())[0]).toBe('phone');
});

it('before the export the same is told of the letter as it will be packed, and leads to where it is mended', async () => {
  await panel.waitForSelector('[data-testid=save-state][data-state=saved]');
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=fitness-point][data-id=phone]');
  // Folded at first, so that the button below it does not move.
  await panel.waitForSelector('[data-testid=fitness] summary');
  await clickOn(panel, '[data-testid=fitness] summary');
  const mend = await panel.waitForSelector(
    '[data-testid=fitness-point][data-id=no_contact] [data-testid=fitness-mend]',
  );
  await mend?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await mend?.click();
  await panel.waitForSelector('[data-testid=tab-follow-up][aria-selected=true]');
  await panel.waitForSelector('[data-testid=contact-log]');
});
