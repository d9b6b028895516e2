import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBareBrowser } from '../bare-browser';
import { bundleScript } from '../bundle';

export interface StorePages {
  /** A page with an empty IndexedDB of its own, in which `store` holds what entry.ts exports; with the storage of an extension, if `held`. */
  open(held?: 'held'): Promise<Page>;
  close(): Promise<void>;
}

/** What the extension keeps in the browser's memory, in that of the page. */
const HELD = `
const area = () => {
  const kept = {};
  return {
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (values) => void Object.assign(kept, values),
    remove: async (key) => void delete kept[key],
    onChanged: { addListener() {}, removeListener() {} },
  };
};
globalThis.chrome = {
  runtime: { id: 'store', getURL: (path) => 'chrome-extension://store' + path, getManifest: () => ({ version: '0.0.0' }) },
  storage: { session: area(), local: area() },
  alarms: { create: async () => {}, clear: async () => true },
};
`;

/** A browser for the code of the store alone, without the extension around it. */
export async function openStorePages(): Promise<StorePages> {
  const script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'store');
  const browser = await launchBareBrowser();
  return {
    async open(held) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void request.respond({ body: '<title>store</title>', contentType: 'text/html' }),
      );
      await page.goto('https://store.example/');
      if (held) await page.evaluate(HELD);
      await page.evaluate(`globalThis.store = (() => { ${script}; return store; })()`);
      return page;
    },
    close: () => browser.close(),
  };
}
