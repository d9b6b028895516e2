import type { Page } from 'puppeteer-core';
import { clickOn } from '../click-on';

/** Ticks that the package is to be locked, and types the password, and again. */
export async function typeLock(panel: Page, password: string, again = password): Promise<void> {
  const tick = '[data-testid=lock-package]';
  await panel.waitForSelector(tick);
  if (!(await panel.$(`${tick}:checked`))) await clickOn(panel, tick);
  for (const [field, words] of [
    ['lock-password', password],
    ['lock-again', again],
  ] as const) {
    const input = await panel.waitForSelector(`[data-testid=${field}]`);
    await input?.click({ count: 3 });
    await input?.type(words);
  }
}
