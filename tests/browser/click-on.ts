import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** For how long a button may move or be replaced, in milliseconds. */
const PATIENCE = 30_000;

/** What the driver says of an element that was moved or replaced between being found and being clicked. */
const MOVED = /not clickable|detached|not attached|Could not find/i;

/** Clicks what a selector finds, as a person does: in the middle of the window, and again when it moved under the pointer. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  for (const until = Date.now() + PATIENCE; ; await delay(50)) {
    const element = await page.waitForSelector(selector);
    try {
      await element?.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
      return await element?.click();
    } catch (failure) {
      if (!MOVED.test(String(failure)) || Date.now() > until) throw failure;
    }
  }
}
