import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBareBrowser } from '../bare-browser';
import { bundleScript } from '../bundle';

export interface StorePages {
  /** A page with an empty IndexedDB of its own, in which `store` holds what entry.ts exports. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** A browser for the code of the store alone, without the extension around it. */
export async function openStorePages(): Promise<StorePages> {
  const script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'store');
  const browser = await launchBareBrowser();
  return {
    async open() {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void request.respond({ body: '<title>store</title>', contentType: 'text/html' }),
      );
      await page.goto('https://store.example/');
      await page.evaluate(`globalThis.store = (() => { ${script}; return store; })()`);
      return page;
    },
    close: () => browser.close(),
  };
}
