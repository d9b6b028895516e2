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

/** How long a place has to stay the same, in milliseconds. */
const REST = 300;

/** Waits until what a selector finds has come to rest: what is loaded last above it moves it, and a click would miss it. */
export async function atRest(page: Page, selector: string): Promise<void> {
  let before = '';
  for (const until = Date.now() + PATIENCE; Date.now() < until; await delay(REST)) {
    const element = await page.waitForSelector(selector);
    const now = JSON.stringify(await element?.evaluate((found) => found.getBoundingClientRect()));
    if (now === before) return;
    before = now;
  }
}
