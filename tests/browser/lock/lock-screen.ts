import type { Page } from 'puppeteer-core';
import type { ExtensionRun } from '../extension';

export const PASSPHRASE = 'kettle orbit maple seven';

/** The page on which the lock is set; `before` runs in it before anything of its own. */
export async function openLockPage(run: ExtensionRun, before = ''): Promise<Page> {
  const page = await run.browser.newPage();
  await page.setViewport({ width: 480, height: 900 });
  if (before !== '') await page.evaluateOnNewDocument(before);
  await page.goto(run.url('lock.html'));
  await page.waitForSelector('[data-testid=lock-covers]');
  return page;
}

/** Goes the way of a person up to the last button; gives the recovery code. */
export async function prepareLock(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.waitForSelector('#lock-passphrase');
  await page.type('#lock-passphrase', passphrase);
  await page.type('#lock-passphrase-again', passphrase);
  await page.click('[data-testid=lock-understood]');
  await page.click('[data-testid=lock-passphrase-done]');
  await page.waitForSelector('[data-testid=recovery-code]', { timeout: 60_000 });
  await page.click('[data-testid=code-kept]');
  return page.$eval('[data-testid=recovery-code]', (shown) => shown.textContent ?? '');
}

/** Sets the lock and waits until all that was there is sealed. */
export async function setLock(run: ExtensionRun, passphrase = PASSPHRASE): Promise<string> {
  const page = await openLockPage(run);
  const code = await prepareLock(page, passphrase);
  await page.click('[data-testid=set-lock]');
  await page.waitForSelector('[data-testid=lock-settings]', { timeout: 30_000 });
  await untilConverted(page);
  await page.close();
  return code;
}

export async function untilConverted(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-testid=lock-converting]'), {
    timeout: 60_000,
  });
}

/** Types what opens the store, in the case file or on the lock's page; says whether it opened. */
export async function unlock(page: Page, typed: string): Promise<boolean> {
  // A page that is behind another one draws nothing, and takes no click.
  await page.bringToFront();
  await page.waitForSelector('#unlock-passphrase');
  await page.$eval('#unlock-passphrase', (field) => {
    if (field instanceof HTMLInputElement) field.select();
  });
  await page.type('#unlock-passphrase', typed);
  await page.click('[data-testid=unlock]');
  const outcome = await page.waitForFunction(
    () => {
      if (!document.querySelector('[data-testid=store-locked]')) return 'open';
      return document.querySelector('.secret-fault') &&
        !document.querySelector('[data-testid=unlock][aria-disabled=true]')
        ? 'shut'
        : null;
    },
    { timeout: 30_000 },
  );
  return (await outcome.jsonValue()) === 'open';
}

/** Locks the store, as “Lock now” does. */
export async function lockNow(run: ExtensionRun): Promise<void> {
  const page = await openLockPage(run);
  await page.waitForSelector('[data-testid=lock-now]');
  await page.click('[data-testid=lock-now]');
  await page.waitForSelector('[data-testid=store-locked]');
  await page.close();
}
