import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from './extension';

let run: ExtensionRun;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
}, 60_000);
afterAll(() => run.close());

async function openHelp(): Promise<Page> {
  const page = await run.browser.newPage();
  await page.goto(run.url('help.html'));
  await page.waitForSelector('[data-testid=security-done]');
  return page;
}

const ticked = (page: Page, id: string) =>
  page.$eval(`[data-testid=security-${id}]`, (box) => box instanceof HTMLInputElement && box.checked);

it('the directory shows the desks of the chosen place, with number, address and source', async () => {
  const panel = await run.openPanelPage();
  expect(await panel.$eval('[data-testid=open-help]', (link) => link.getAttribute('href'))).toBe(
    '/help.html',
  );
  const page = await openHelp();
  expect(await page.$('[data-testid=desk]')).toBeNull();
  await page.select('[data-testid=directory-place]', 'uk');
  const desk = await page.waitForSelector('[data-testid=desk][data-step="uk.6"]');
  const text = await desk?.evaluate((card) => card.textContent ?? '');
  expect(text).toContain('0800 023 4567');
  expect(text).toContain('financial-ombudsman.org.uk');
  expect(text).toContain('checked');
  await page.select('[data-testid=directory-place]', 'cn_crypto');
  await page.waitForFunction(() =>
    document.querySelector('.desk-none')?.textContent?.includes('illegal financial activity'),
  );
}, 60_000);

it('the security list remembers what is done, and what was taken back', async () => {
  const page = await openHelp();
  const label = '.safe-point:has([data-testid=security-alerts]) label';
  await page.$eval(label, (one) => one instanceof HTMLElement && one.click());
  await page.waitForFunction(() =>
    document.querySelector('[data-testid=security-done]')?.textContent?.startsWith('1 '),
  );
  await page.close();
  const again = await openHelp();
  await again.waitForFunction(() =>
    document.querySelector('[data-testid=security-done]')?.textContent?.startsWith('1 '),
  );
  expect(await ticked(again, 'alerts')).toBe(true);
  expect(await ticked(again, 'password')).toBe(false);
  await again.$eval(label, (one) => one instanceof HTMLElement && one.click());
  await again.waitForFunction(() =>
    document.querySelector('[data-testid=security-done]')?.textContent?.startsWith('0 '),
  );
  await again.reload();
  await again.waitForSelector('[data-testid=security-done]');
  expect(await ticked(again, 'alerts')).toBe(false);
}, 60_000);
