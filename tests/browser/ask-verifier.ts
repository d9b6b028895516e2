import type { Page } from 'puppeteer-core';

/** Gives the page a ZIP or a folder, and tells what it says of it: its verdict, and every file that does not hold. */
export async function askVerifier(page: Page, input: 'verify-zip' | 'verify-folder', given: string) {
  const files = await page.waitForSelector(`[data-testid=${input}]`);
  await (files as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(given);
  await page.waitForSelector(
    '[data-testid=verify-result]:is([data-state=inspected], [data-state=unreadable])',
  );
  return page.$eval('[data-testid=verify-result]', (result) => ({
    state: result.getAttribute('data-state'),
    good: result.querySelector('[data-testid=verify-good]') !== null,
    key: result.querySelector('[data-testid=verify-key]')?.textContent,
    wrong: [...result.querySelectorAll('[data-testid=verify-bad] [data-testid=verify-wrong]')].map((file) =>
      file.getAttribute('data-path'),
    ),
  }));
}
