import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionRun, launchExtension } from '../extension';
import { textOf } from '../person';

let run: ExtensionRun;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  await run.openPanelPage();
});
afterAll(() => run?.close());

it.each([
  ['sidepanel.html', '[data-testid=tab-evidence]'],
  ['popup.html', '[data-testid=capture-page]'],
])(
  '%s says that a store cannot be opened, and shows no empty one; the next try opens it',
  async (file, open) => {
    const page = await run.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const open = IDBFactory.prototype.open;
      if (sessionStorage.getItem('tried')) return;
      sessionStorage.setItem('tried', 'yes');
      // As Chromium answers on a disk that is full to the last byte.
      IDBFactory.prototype.open = function (...given) {
        if (given[0] === 'wallet-witness')
          throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
        return open.apply(this, given);
      };
    });
    await page.goto(run.url(file));
    await page.waitForSelector('[data-testid=store-closed]');
    expect(await textOf(page, 'store-closed')).toContain('cannot be opened just now');
    expect(await textOf(page, 'store-closed')).toContain('backing store');
    expect(await page.$(open)).toBe(null);
    await page.click('[data-testid=store-closed] button');
    await page.waitForSelector(open);
  },
);

it('every page says that another window holds the store, also one that waits behind another, and goes on by itself when it gives way', async () => {
  const holder = await run.openPanelPage();
  // A connection that does not give way.
  await holder.evaluate(`new Promise((held) => {
    const request = indexedDB.open('wallet-witness');
    request.onsuccess = () => { globalThis.kept = request.result; held(); };
  })`);
  const pages = [
    { file: 'sidepanel.html', content: '[data-testid=tab-evidence]' },
    { file: 'popup.html', content: '[data-testid=capture-page]' },
  ];
  const waiting = [];
  for (const { file, content } of pages) {
    const page = await run.browser.newPage();
    await page.evaluateOnNewDocument(renewStore);
    await page.goto(run.url(file));
    await page.waitForSelector('[data-testid=store-closed]');
    expect(await textOf(page, 'store-closed')).toContain('blocked');
    expect(await textOf(page, 'store-closed')).toContain('goes on by itself');
    expect(await page.$(content)).toBe(null);
    waiting.push({ page, content });
  }
  await holder.close();
  for (const { page, content } of waiting) await page.waitForSelector(content);
});

/** Runs in the page: it asks for a newer version of the store than there is. */
function renewStore(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const newer = name === 'wallet-witness' && version !== undefined ? version + 10 : version;
    return open.call(this, name, newer);
  };
}
