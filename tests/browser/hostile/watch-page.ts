import type { Page, Target } from 'puppeteer-core';
import type { ExtensionRun } from '../extension';

/** What no page of ours may ever do: each as one line. */
export type Harm = string;

/** Notes whatever a page does that only a program of somebody else's would: dialogs, errors, requests to others. */
export function watchPage(page: Page, harms: Harm[], own: (url: string) => boolean): void {
  const note = (what: string) => harms.push(`${page.url().slice(0, 120)}: ${what.slice(0, 300)}`);
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('pageerror', (error) => note(`error ${String(error)}`));
  page.on('request', (request) => {
    if (!own(request.url())) note(`asked for ${request.url()}`);
  });
}

/** Watches every page that the extension opens from now on, errors that it logs and its policy's refusals too. */
export function watchExtension(run: ExtensionRun, harms: Harm[]): void {
  const own = (url: string) => url.startsWith(run.url('')) || /^(?:data|blob):/.test(url);
  run.browser.on('targetcreated', async (target: Target) => {
    if (!target.url().startsWith(run.url('')) || target.type() === 'service_worker') return;
    const page = await target.asPage().catch(() => null);
    if (!page) return;
    watchPage(page, harms, own);
    page.on('console', (message) => {
      if (message.type() === 'error') harms.push(`${target.url()}: logged ${message.text().slice(0, 300)}`);
    });
  });
}

/** The marks that a program would leave in a page where it ran, and what it would have changed there. */
export async function marksIn(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    pwned: '__pwned' in globalThis,
    polluted: 'polluted' in {},
    onObjects: Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).length,
  }));
}
