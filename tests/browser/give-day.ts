import type { Page } from 'puppeteer-core';

/** Chooses a day, or a time, in a field of the panel. */
export async function giveDay(panel: Page, field: string, day: string): Promise<void> {
  await panel.waitForSelector(`[data-testid=${field}]`);
  await panel.$eval(
    `[data-testid=${field}]`,
    (input, value) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no input');
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    day,
  );
}

/** The day that it is here, and the days around it: `dayFromNow(1)` is tomorrow. */
export function dayFromNow(days: number): string {
  const now = new Date();
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return new Intl.DateTimeFormat('sv-SE').format(then);
}
