import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleScript } from './bundle';
import { type ExtensionRun, launchExtension } from './extension';
import { isSaved, openTabOf } from './person';

let run: ExtensionRun;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await run.openPanelPage();
  const fillStore = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await page.evaluate(`${fillStore}; sampleCase.fillStore('zh', true)`);
  await page.close();
}, 90_000);
afterAll(() => run.close());

async function openCaseTab(): Promise<Page> {
  const panel = await run.openPanelPage({ width: 400, height: 820 });
  await openTabOf(panel, 'case');
  await panel.waitForSelector('[data-testid=finding]');
  return panel;
}

const choose = (panel: Page, value: string) =>
  panel.$eval(`input[type=radio][value=${value}]`, (input) => {
    if (input instanceof HTMLInputElement) input.click();
  });
const click = (panel: Page, selector: string) =>
  panel.$eval(selector, (element) => {
    if (element instanceof HTMLElement) element.click();
  });

it('a finding that is accepted or dismissed stays so when the panel is closed, and can be taken back', async () => {
  const first = await openCaseTab();
  const kinds = await first.$$eval('[data-testid=finding]', (cards) =>
    cards.map((card) => card.getAttribute('data-kind')),
  );
  expect(kinds).toEqual(['charged_twice']);
  expect(await first.$eval('[data-testid=finding]', (card) => card.textContent)).toContain('268.00 CNY');
  await click(first, '[data-testid=finding-accept]');
  await first.waitForSelector('[data-testid=finding][data-decision=accepted]');
  await isSaved(first);
  await first.close();

  const again = await openCaseTab();
  await again.waitForSelector('[data-testid=finding][data-decision=accepted]');
  await click(again, '[data-testid=finding-undo]');
  await again.waitForSelector('[data-testid=finding][data-decision=open]');
  await click(again, '[data-testid=finding-dismiss]');
  await again.waitForSelector('[data-testid=findings-dismissed] [data-decision=dismissed]');
  await isSaved(again);
  await again.close();
}, 60_000);

it('the checklist of a double charge is ticked by what the exhibits show, and says where', async () => {
  const panel = await openCaseTab();
  await panel.waitForSelector('[data-testid=charge-fault]');
  await choose(panel, 'twice');
  const both = await panel.waitForSelector('[data-point="twice.rows"][data-done=true]');
  expect(await both?.evaluate((point) => point.textContent)).toContain('Shown in E0001');
  expect(
    await panel.$eval('[data-point="twice.statement"]', (point) => point.getAttribute('data-done')),
  ).toBe('false');
  await isSaved(panel);
  await panel.close();
}, 60_000);

it('account theft opens on freezing first, and each tick keeps its time', async () => {
  const first = await openCaseTab();
  await choose(first, 'account_theft');
  await first.waitForSelector('[data-testid=issue-guide][data-guide=account_theft]');
  const order = await first.$$eval('[data-testid=urgent-steps] [data-point]', (points) =>
    points.map((point) => point.getAttribute('data-point')),
  );
  expect(order[0]).toBe('theft.freeze');
  expect(order.indexOf('theft.logs')).toBeGreaterThan(order.indexOf('theft.police'));
  await click(first, '[data-point="theft.freeze"] input');
  await first.waitForSelector('[data-point="theft.freeze"][data-done=true]');
  const when = await first.$eval('[data-point="theft.freeze"] .check-point-why', (why) => why.textContent);
  expect(when).toContain(String(new Date().getFullYear()));
  await isSaved(first);
  await first.close();

  const again = await openCaseTab();
  await again.waitForSelector('[data-point="theft.freeze"][data-done=true]');
  await click(again, '[data-point="theft.freeze"] input');
  await again.waitForSelector('[data-point="theft.freeze"][data-done=false]');
  await again.close();
}, 60_000);
